import type { MemberKind } from './membership.events.js';
import { STILL_VALID, standingEntries, type MemberEntry } from './roster-spans.js';

/** What somebody asks for who waits. */
export interface ApplicationFacts {
  readonly kind: MemberKind;
  readonly category: string | undefined;
  readonly college: string | undefined;
}

/** A stretch of days, [validFrom, validTo), in which somebody had applied and was neither admitted nor refused. */
export interface ApplicationSpan extends ApplicationFacts {
  readonly validFrom: string;
  readonly validTo: string;
}

/**
 * When a person was an applicant, as these entries tell it: from the day she applied to the day a decision, or her withdrawal, counts from.
 * Who is taken over or admitted on the day she applied never waited.
 */
export const applicationSpans = (entries: readonly MemberEntry[]): readonly ApplicationSpan[] => {
  let spans: readonly ApplicationSpan[] = [];
  for (const { event, effectiveOn = STILL_VALID } of standingEntries(entries)) {
    switch (event.type) {
      case 'MembershipApplied': {
        const { kind, category, college, appliedOn } = event.data;
        // Nobody applies twice at once: of what was dated otherwise the later application counts.
        spans = [...endedBy(spans, appliedOn), { kind, category, college, validFrom: appliedOn, validTo: STILL_VALID }];
        break;
      }
      case 'MemberAdmitted':
        spans = endedBy(spans, event.data.admittedOn);
        break;
      case 'ApplicationRejected':
      case 'ApplicationWithdrawn':
        spans = endedBy(spans, effectiveOn);
        break;
      default: // nothing else is said of applications
    }
  }
  return spans;
};

const endedBy = (spans: readonly ApplicationSpan[], day: string): readonly ApplicationSpan[] => {
  const last = spans.at(-1);
  if (!last || last.validTo <= day) return spans;
  return [...spans.slice(0, -1), ...(last.validFrom < day ? [{ ...last, validTo: day }] : [])];
};
