import { useEffect, useState } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { record } from '../../server/ask.js';
import { newKey } from '../../server/new-key.js';

/** Milliseconds without a key after which the register is asked whether it knows somebody of that name. */
const PAUSE = 350;

/**
 * Persons of the same name who are in the register, or have applied. A rehearsal of the registration finds them by its own rules: accents,
 * order of names and birth dates included. Nothing is kept of it.
 * @param registration  undefined while the name is not complete, or for somebody who is a member
 */
export const useResembling = (registration: object | undefined): readonly string[] => {
  const { language } = useLanguage();
  const [resembling, setResembling] = useState<readonly string[]>([]);
  const words = registration === undefined ? '' : JSON.stringify(registration);
  useEffect(() => {
    const giveUp = new AbortController();
    const look = async (): Promise<void> => {
      if (words === '') return setResembling([]);
      const asking = { language, signal: giveUp.signal };
      const outcome = await record<object>('/api/members/registrations?dryRun=true', JSON.parse(words) as object, newKey(), asking);
      if (giveUp.signal.aborted) return;
      setResembling(outcome.status === 'refused' && outcome.problem.code === 'POSSIBLE_DUPLICATE' ? (outcome.problem.memberIds ?? []) : []);
    };
    const waiting = setTimeout(() => void look(), PAUSE);
    return () => {
      clearTimeout(waiting);
      giveUp.abort();
    };
  }, [words, language]);
  return resembling;
};
