/** Everything people do in a case. */
export type CaseAct =
  | 'notifyMember'
  | 'giveFileAccess'
  | 'receiveStatement'
  | 'holdHearing'
  | 'recuseDirector'
  | 'referCase'
  | 'joinIncident'
  | 'orderInterimMeasure'
  | 'liftInterimMeasure'
  | 'pronounceSanction'
  | 'dismissProceeding'
  | 'notifySanction'
  | 'lodgeAppeal'
  | 'decideAppeal'
  | 'requestReview'
  | 'decideReview'
  | 'grantRehabilitation'
  | 'eraseTexts';

/** What can be done in a case now, or could be if another step had been taken. */
export interface LawfulAct {
  readonly act: CaseAct;
  /** the one the order of a case asks for next; one more that may be taken; one that would be refused today */
  readonly standing: 'next' | 'possible' | 'notYet';
  /** last day for it; for one that has to wait, the last day of waiting */
  readonly until?: string;
  /** step that has to come first */
  readonly missing?: 'notice' | 'statement' | 'notification';
  /** article or rule it stands on */
  readonly source?: string;
}
