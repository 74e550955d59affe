import { addDays } from '#kernel';
import type { OpenCase, RunningCase, Sanction } from './case.js';

/** What somebody has to do next in a case. */
export type NextStep =
  'notifyMember' | 'awaitStatement' | 'decide' | 'notifySanction' | 'awaitAppeal' | 'decideAppeal' | 'decideReview' | 'awaitExpiry';

export interface Due {
  readonly step: NextStep;
  /** last day for it */
  readonly dueOn: string;
  /** whether somebody has to act, or time has to pass */
  readonly waiting: boolean;
}

/** What comes next in a case, and by when; nothing in one that is over or has nothing left to wait for. */
export const nextDue = (running: RunningCase): Due | undefined => {
  switch (running.status) {
    case 'open': {
      const { interimReview } = running;
      const next = dueOfOpenCase(running);
      if (interimReview?.status !== 'requested') return next;
      const dueOn = addDays(interimReview.requestedOn, REVIEW_DAYS);
      return dueOn < next.dueOn ? { step: 'decideReview', dueOn, waiting: false } : next;
    }
    case 'appealed':
      return { step: 'decideAppeal', dueOn: running.appeal.decisionDueOn, waiting: false };
    case 'sanctioned':
      return dueOfSanction(running.sanction);
    case 'closed':
      return undefined;
  }
};

/** Days within which a person answers who was promised one (GDPR, art. 12). */
const REVIEW_DAYS = 30;

const dueOfOpenCase = ({ notice, statement, opened }: OpenCase): Due => {
  if (!notice) return { step: 'notifyMember', dueOn: opened.decisionDueOn, waiting: false };
  if (!statement && notice.statementDueOn < opened.decisionDueOn)
    return { step: 'awaitStatement', dueOn: notice.statementDueOn, waiting: true };
  return { step: 'decide', dueOn: opened.decisionDueOn, waiting: false };
};

/** Days within which a measure is told to whom it concerns. */
const NOTIFICATION_DAYS = 15;

const dueOfSanction = (sanction: Sanction): Due | undefined => {
  const { review, reviewRequestedOn, notifiedOn, inEffect, appealDueOn, expiresOn, pronouncedOn, appealed } = sanction;
  if (review === 'requested')
    return { step: 'decideReview', dueOn: addDays(reviewRequestedOn ?? pronouncedOn, REVIEW_DAYS), waiting: false };
  if (notifiedOn === undefined) return { step: 'notifySanction', dueOn: addDays(pronouncedOn, NOTIFICATION_DAYS), waiting: false };
  if (appealDueOn !== undefined && !inEffect && !appealed) return { step: 'awaitAppeal', dueOn: appealDueOn, waiting: true };
  return expiresOn === undefined ? undefined : { step: 'awaitExpiry', dueOn: expiresOn, waiting: true };
};
