import { addDays } from '#kernel';
import type { MeetingWanted } from './assembly.commands.js';
import { noticeTooShort } from './assembly.errors.js';
import type { LateNotice } from './convocation.events.js';

/**
 * What a notice lacks of the days the rulebook asks for; nothing when it lacks none. The day of the notice does not count.
 * @param required  days between the notice and the assembly (C. com. R225-69)
 * @throws DomainError `NOTICE_TOO_SHORT` {days, required}, unless the chair says on what ground the assembly is held all the same; always for a
 *   notice sent after the assembly
 */
export const lateNoticeOf = (
  { noticeSentOn, date, lateNoticeGround }: Pick<MeetingWanted, 'noticeSentOn' | 'date' | 'lateNoticeGround'>,
  required: number,
): LateNotice | undefined => {
  if (addDays(noticeSentOn, required) <= date) return undefined;
  const days = daysBetween(noticeSentOn, date);
  if (lateNoticeGround === undefined || days < 0) throw noticeTooShort(days, required);
  return { days, required, ground: lateNoticeGround };
};

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
