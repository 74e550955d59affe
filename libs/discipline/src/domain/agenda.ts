import { addDays } from '#kernel';
import type { RunningCase, Sanction } from './case.js';

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
      const { notice, statement, opened } = running;
      if (!notice) return { step: 'notifyMember', dueOn: opened.decisionDueOn, waiting: false };
      if (!statement && notice.statementDueOn < opened.decisionDueOn)
        return { step: 'awaitStatement', dueOn: notice.statementDueOn, waiting: true };
      return { step: 'decide', dueOn: opened.decisionDueOn, waiting: false };
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
