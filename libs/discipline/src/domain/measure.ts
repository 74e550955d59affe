import { addDays, isCalendarDate } from '#kernel';
import { SANCTION_MEASURES, type MemberRight, type SanctionMeasure } from '#statutes/domain';
import type { RunningCase, Sanction } from './case.js';
import type { MeasureTerms } from './measure-terms.js';
import { measureInvalid, measureNotAllowed } from './proceeding.errors.js';
import type { ProceedingEvent } from './proceeding.events.js';
import type { StepGrounds } from './step.js';

/** A measure as somebody asks for it. */
export interface MeasureAsked {
  readonly measure: SanctionMeasure;
  readonly rights?: readonly MemberRight[];
  /** first day of it; last day of membership for an exclusion; the day of the decision when absent */
  readonly from?: string;
  readonly until?: string;
}

export const isMilder = (one: SanctionMeasure, than: SanctionMeasure): boolean =>
  SANCTION_MEASURES.indexOf(one) < SANCTION_MEASURES.indexOf(than);

/**
 * The terms of a measure, where rules and law allow it.
 * @throws DomainError `MEASURE_NOT_ALLOWED` {field, source}, `MEASURE_INVALID` {field}
 */
export const termsOf = (asked: MeasureAsked, decidedOn: string, { rules, discipline }: StepGrounds): MeasureTerms => {
  const { measure, rights = [], from = decidedOn, until } = asked;
  const { ladder, suspension } = discipline;
  if (!ladder.includes(measure)) throw measureNotAllowed('measure', 'discipline/ladder');
  if (!isCalendarDate(from) || from < decidedOn) throw measureInvalid('from');
  if (measure !== 'suspension') {
    if (rights.length > 0) throw measureInvalid('rights');
    if (until !== undefined) throw measureInvalid('until');
    return { measure, rights, from };
  }
  if (rights.length === 0) throw measureInvalid('rights');
  const wrong = rights.find((right) => !suspension.rights.includes(right) || !rules.suspendableRights.includes(right));
  // Cass. com., 29 May 2024, 22-13.158: a member votes unless the law itself says otherwise.
  if (wrong !== undefined) throw measureNotAllowed('rights', wrong === 'vote' ? 'C. civ., art. 1844' : 'discipline/suspension/rights');
  if (until === undefined || !isCalendarDate(until) || until <= from) throw measureInvalid('until');
  if (until > addDays(from, suspension.longestDays)) throw measureNotAllowed('until', 'discipline/suspension/longestDays');
  return { measure, rights, from, until };
};

/** A suspension lasts as long as was decided, even when it begins later. */
const moved = (terms: MeasureTerms, day: string): MeasureTerms => {
  if (terms.from >= day) return terms;
  if (terms.until === undefined) return { ...terms, from: day };
  const days = Math.round((Date.parse(terms.until) - Date.parse(terms.from)) / 86_400_000);
  return { ...terms, from: day, until: addDays(day, days) };
};

/** The entries by which a measure begins to count on a day: what rested until then comes back first. */
export const takingEffect = (
  running: RunningCase,
  sanction: MeasureTerms & Pick<Sanction, 'measureNumber'>,
  day: string,
  { discipline: { expiryDays } }: StepGrounds,
): readonly ProceedingEvent[] => {
  const { proceedingId, memberId } = running.opened;
  const { measureNumber, measure, rights } = sanction;
  const terms = moved({ measure, rights, from: sanction.from, until: sanction.until }, day);
  const expiresOn = measure === 'exclusion' ? undefined : addDays(terms.until ?? terms.from, expiryDays[measure]);
  return [
    ...liftingInterim(running, day),
    { type: 'SanctionTookEffect', data: { proceedingId, memberId, measureNumber, ...terms, expiresOn } },
  ];
};

/** What rests until something is decided comes back. */
export const liftingInterim = ({ interim }: RunningCase, liftedOn: string): readonly ProceedingEvent[] => {
  if (!interim) return [];
  const { proceedingId, memberId, measureNumber, rights } = interim;
  return [{ type: 'InterimMeasureLifted', data: { proceedingId, memberId, measureNumber, rights, liftedOn } }];
};

/** A measure that had taken effect is none any more. */
export const lifting = (
  { opened: { proceedingId, memberId } }: RunningCase,
  { measureNumber, measure, rights, from, until, inEffect }: Sanction,
  ground: 'quashed' | 'reduced' | 'review' | 'rehabilitation',
  liftedOn: string,
): readonly ProceedingEvent[] =>
  inEffect
    ? [{ type: 'SanctionLifted', data: { proceedingId, memberId, measureNumber, measure, rights, from, until, ground, liftedOn } }]
    : [];
