import { useEffect, useState } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { ask } from '../../server/ask.js';
import type { RosterLine } from '../../server/registers.js';
import { useNameOf } from './use-name-of.js';

/**
 * How the members of a short list are called, by number and name. Who is on no roster of today, and who has not been answered for yet, is
 * called by the beginning of her pseudonym.
 */
export const useNames = (memberIds: readonly string[]): ((memberId: string) => string) => {
  const { language } = useLanguage();
  const nameOf = useNameOf();
  const [known, learn] = useState<Readonly<Record<string, RosterLine>>>({});
  const asked = [...new Set(memberIds)].sort().join(' ');
  useEffect(() => {
    const giveUp = new AbortController();
    const look = async (memberId: string): Promise<void> => {
      const outcome = await ask<{ readonly member: RosterLine }>(`/api/members/${memberId}`, { language, signal: giveUp.signal });
      if (giveUp.signal.aborted || outcome.status === 'refused') return;
      const { member } = outcome.answer;
      learn((before) => ({ ...before, [memberId]: member }));
    };
    void Promise.all(asked.split(' ').filter(Boolean).map(look));
    return () => giveUp.abort();
  }, [asked, language]);
  return (memberId) => nameOf(known[memberId] ?? { memberId, memberNumber: null, name: null });
};
