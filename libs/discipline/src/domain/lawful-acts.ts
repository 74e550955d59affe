import type { DisciplineRules } from '#statutes/domain';
import { nextDue } from './agenda.js';
import type { OpenCase, RunningCase, SanctionedCase } from './case.js';
import type { CaseAct, LawfulAct } from './case-act.js';
import { NOTICE_SOURCE } from './defence.decide.js';

type Found = Omit<LawfulAct, 'standing'> & { readonly standing?: 'notYet' };

/**
 * The acts of a case in the order in which a case takes them; exactly one is next, unless nothing is left but to let time pass.
 *
 * @param today  calendar date in the cooperative's zone
 */
export const lawfulActs = (running: RunningCase, rules: DisciplineRules, today: string): readonly LawfulAct[] => {
  const found = actsOf(running, rules, today);
  const next = nextOf(running, rules, today);
  const standing = ({ act, standing: refused }: Found): LawfulAct['standing'] => refused ?? (act === next ? 'next' : 'possible');
  return found.map((one) => ({ ...one, standing: standing(one) }));
};

const actsOf = (running: RunningCase, rules: DisciplineRules, today: string): readonly Found[] => {
  switch (running.status) {
    case 'open':
      return actsOfOpenCase(running, today);
    case 'sanctioned':
      return actsAgainstSanction(running, rules, today);
    case 'appealed':
      return [{ act: 'decideAppeal', until: running.appeal.decisionDueOn, source: 'discipline/appealDecisionDays' }];
    case 'closed':
      return [{ act: 'eraseTexts', source: 'RGPD, art. 17' }];
  }
};

const actsOfOpenCase = (running: OpenCase, today: string): readonly Found[] => {
  const { notice, fileAccessOn, interim, referred, opened } = running;
  const onceTold: Partial<Found> = notice ? {} : { standing: 'notYet', missing: 'notice', source: NOTICE_SOURCE };
  const dueOn = opened.decisionDueOn;
  return [
    ...reviewOf(running.interim?.policy !== undefined, running.interimReview?.status, nextDue(running)?.dueOn),
    ...(notice ? [] : [{ act: 'notifyMember', until: dueOn, source: NOTICE_SOURCE } as const]),
    ...(fileAccessOn === undefined ? [{ act: 'giveFileAccess', source: NOTICE_SOURCE, ...onceTold } as const] : []),
    { act: 'receiveStatement', until: notice?.statementDueOn, source: 'discipline/statementDays', ...onceTold },
    { act: 'holdHearing', source: 'discipline/hearingBefore', ...onceTold },
    { act: 'pronounceSanction', until: dueOn, source: 'discipline/byAssembly', ...onceTold, ...waitingForHer(running, today) },
    { act: 'dismissProceeding', until: dueOn },
    { act: 'recuseDirector', source: 'C. com. L225-37' },
    ...(referred ? [] : [{ act: 'referCase' } as const]),
    { act: 'joinIncident' },
    interim ? { act: 'liftInterimMeasure' } : { act: 'orderInterimMeasure', source: 'discipline/longestInterimDays' },
  ];
};

/** Nothing is decided before she answered, or could have. */
const waitingForHer = ({ notice, statement }: OpenCase, today: string): Partial<Found> =>
  notice && !statement && today <= notice.statementDueOn
    ? { standing: 'notYet', missing: 'statement', until: notice.statementDueOn, source: 'discipline/statementDays' }
    : {};

const actsAgainstSanction = (running: SanctionedCase, rules: DisciplineRules, today: string): readonly Found[] => {
  const { notifiedOn, appealDueOn, appealed, decidedBy, review } = running.sanction;
  const mayAppeal = rules.appealDays !== null && !appealed && (appealDueOn === undefined || today <= appealDueOn);
  const told: Partial<Found> = notifiedOn === undefined ? { standing: 'notYet', missing: 'notification' } : {};
  return [
    ...reviewOf(decidedBy === 'policy', review === 'confirmed' ? 'decided' : review, nextDue(running)?.dueOn),
    ...(notifiedOn === undefined ? [{ act: 'notifySanction', until: nextDue(running)?.dueOn } as const] : []),
    ...(mayAppeal ? [{ act: 'lodgeAppeal', until: appealDueOn, source: 'discipline/appealDays', ...told } as const] : []),
    { act: 'grantRehabilitation', until: running.sanction.expiresOn, source: 'discipline/expiryDays' },
  ];
};

/** Whom a machine has judged may ask for a person to look at it (GDPR, art. 22). */
const reviewOf = (byPolicy: boolean, review: 'requested' | 'decided' | undefined, until: string | undefined): readonly Found[] => {
  const source = 'RGPD, art. 22';
  if (review === 'requested') return [{ act: 'decideReview', until, source }];
  return byPolicy && review === undefined ? [{ act: 'requestReview', source }] : [];
};

const nextOf = (running: RunningCase, { hearingBefore }: DisciplineRules, today: string): CaseAct | undefined => {
  switch (running.status) {
    case 'open': {
      const { notice, fileAccessOn, statement, hearing, interimReview } = running;
      if (interimReview?.status === 'requested') return 'decideReview';
      if (!notice) return 'notifyMember';
      if (fileAccessOn === undefined) return 'giveFileAccess';
      if (!statement && today <= notice.statementDueOn) return 'receiveStatement';
      return hearingBefore.length > 0 && !hearing ? 'holdHearing' : 'pronounceSanction';
    }
    case 'sanctioned': {
      const { review, notifiedOn, appealDueOn, appealed } = running.sanction;
      if (review === 'requested') return 'decideReview';
      if (notifiedOn === undefined) return 'notifySanction';
      return appealDueOn !== undefined && today <= appealDueOn && !appealed ? 'lodgeAppeal' : undefined;
    }
    case 'appealed':
      return 'decideAppeal';
    case 'closed':
      return undefined;
  }
};
