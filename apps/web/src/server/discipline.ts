/** What the API says of incidents, cases and measures, as far as the pages show it. */

export const sanctionMeasures = ['warning', 'reprimand', 'suspension', 'exclusion'] as const;

export type SanctionMeasure = (typeof sanctionMeasures)[number];

export type MemberRight = 'vote' | 'stand' | 'services';

export type CaseStage = 'open' | 'sanctioned' | 'appealed' | 'closed';

/** A case as lists show it. */
export interface CaseLine {
  readonly proceedingId: string;
  readonly memberId: string;
  readonly status: CaseStage;
  readonly family: string;
  readonly openedOn: string;
  readonly policy: string | null;
  readonly incidents: number;
  readonly referred: boolean;
  readonly measure: SanctionMeasure | null;
  readonly outcome: 'dismissed' | 'quashed' | 'lifted' | 'expired' | 'rehabilitated' | null;
  readonly step:
    | 'notifyMember'
    | 'awaitStatement'
    | 'decide'
    | 'notifySanction'
    | 'awaitAppeal'
    | 'decideAppeal'
    | 'decideReview'
    | 'awaitExpiry'
    | null;
  readonly dueOn: string | null;
  readonly overdue: boolean;
}

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

export interface LawfulAct {
  readonly act: CaseAct;
  readonly standing: 'next' | 'possible' | 'notYet';
  readonly until?: string;
  readonly missing?: 'notice' | 'statement' | 'notification';
  readonly source?: string;
}

export interface CaseStep {
  readonly number: number;
  readonly type: string;
  readonly recordedAt: string;
  readonly effectiveAt: string;
  readonly decisionRef: string | null;
  readonly documentRef: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface CaseAnswer {
  readonly case: CaseLine;
  readonly steps: readonly CaseStep[];
  readonly acts: readonly LawfulAct[];
  readonly recused: readonly string[];
}

export interface Incident {
  readonly incidentId: string;
  readonly memberId: string;
  readonly kind: string;
  readonly family: string;
  readonly occurredOn: string;
  readonly amountCents: number | null;
  readonly withdrawn: boolean;
  readonly proceedingId: string | null;
}

/** What of discipline waits for somebody. */
export interface DisciplinaryWork {
  readonly cases: readonly CaseLine[];
  readonly incidents: readonly Incident[];
}

export interface DisciplineRules {
  readonly suspendableRights: readonly MemberRight[];
  readonly rules: {
    readonly kinds: readonly { readonly kind: string; readonly family: string }[];
    readonly ladder: readonly SanctionMeasure[];
    readonly byAssembly: readonly SanctionMeasure[];
    readonly hearingBefore: readonly SanctionMeasure[];
    readonly suspension: { readonly rights: readonly MemberRight[]; readonly longestDays: number };
    readonly longestInterimDays: number;
    readonly boardQuorum: string;
  };
}
