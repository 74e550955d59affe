import type { CaseAct, CaseStep, LawfulAct } from '../../server/discipline.js';

/** The rungs of a case, from its opening to its end. */
export const rungs = ['opening', 'notice', 'file', 'statement', 'hearing', 'decision', 'notification', 'appeal', 'effect', 'end'] as const;

export type RungName = (typeof rungs)[number];

/** What the ledger says of a case, each kind of entry on its rung. */
const rungOfEntry = {
  ProceedingOpened: 'opening',
  IncidentJoined: 'opening',
  InterimMeasureOrdered: 'opening',
  InterimMeasureLifted: 'opening',
  MemberNotified: 'notice',
  FileAccessGiven: 'file',
  StatementReceived: 'statement',
  DirectorRecused: 'hearing',
  CaseReferred: 'hearing',
  HearingHeld: 'hearing',
  SanctionPronounced: 'decision',
  ProceedingDismissed: 'decision',
  SanctionNotified: 'notification',
  AppealLodged: 'appeal',
  AppealDecided: 'appeal',
  SanctionTookEffect: 'effect',
  SanctionLifted: 'effect',
  ReviewRequested: 'effect',
  ReviewDecided: 'effect',
  SanctionExpired: 'end',
  RehabilitationGranted: 'end',
} as const satisfies Readonly<Record<string, RungName>>;

export type CaseEntryType = keyof typeof rungOfEntry;

export const isCaseEntry = (type: string): type is CaseEntryType => Object.hasOwn(rungOfEntry, type);

const rungOfAct: Readonly<Record<CaseAct, RungName>> = {
  joinIncident: 'opening',
  orderInterimMeasure: 'opening',
  liftInterimMeasure: 'opening',
  notifyMember: 'notice',
  giveFileAccess: 'file',
  receiveStatement: 'statement',
  recuseDirector: 'hearing',
  referCase: 'hearing',
  holdHearing: 'hearing',
  pronounceSanction: 'decision',
  dismissProceeding: 'decision',
  notifySanction: 'notification',
  lodgeAppeal: 'appeal',
  decideAppeal: 'appeal',
  requestReview: 'effect',
  decideReview: 'effect',
  grantRehabilitation: 'end',
  eraseTexts: 'end',
};

/** The acts that take a case up its ladder; the others accompany it. */
const climbs: ReadonlySet<CaseAct> = new Set([
  'notifyMember',
  'giveFileAccess',
  'receiveStatement',
  'holdHearing',
  'pronounceSanction',
  'notifySanction',
  'lodgeAppeal',
  'decideAppeal',
  'decideReview',
]);

/** One rung, what was done on it, and what it waits for. */
export interface Rung<Step extends CaseStep> {
  readonly name: RungName;
  readonly state: 'done' | 'next' | 'ahead' | 'notTaken';
  readonly steps: readonly Step[];
  /** the act that would take the case here, with its deadline and its rule */
  readonly act?: LawfulAct;
}

/** A case as a ladder: every rung, those it went past without stopping too. */
export const ladderOf = <Step extends CaseStep>(steps: readonly Step[], acts: readonly LawfulAct[]): readonly Rung<Step>[] => {
  const reached = Math.max(0, ...steps.map(({ type }) => (isCaseEntry(type) ? rungs.indexOf(rungOfEntry[type]) : 0)));
  const next = acts.find(({ standing }) => standing === 'next');
  return rungs.map((name, place) => {
    const here = steps.filter(({ type }) => isCaseEntry(type) && rungOfEntry[type] === name);
    const act = acts.find((one) => climbs.has(one.act) && rungOfAct[one.act] === name);
    const isNext = next !== undefined && rungOfAct[next.act] === name;
    const state = isNext ? 'next' : here.length > 0 ? 'done' : place > reached || act !== undefined ? 'ahead' : 'notTaken';
    return { name, state, steps: here, ...(act === undefined ? {} : { act }) };
  });
};
