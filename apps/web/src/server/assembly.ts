/** What the API says of an assembly, as far as the pages show it. */

export type AssemblyStatus = 'convened' | 'open' | 'closed' | 'cancelled';
export type AssemblyKind = 'ordinary' | 'extraordinary' | 'mixed';
export type ResolutionKind = 'ordinary' | 'extraordinary';
export type MajorityBase = 'votesCast' | 'presentOrRepresented' | 'allMembers';

export interface AssemblySummary {
  readonly assemblyId: string;
  readonly kind: AssemblyKind;
  readonly date: string;
  readonly noticeSentOn: string;
  readonly call: number;
  readonly rulebookVersion: number;
  readonly status: AssemblyStatus;
}

export interface Resolution {
  readonly resolutionId: string;
  readonly number: number;
  readonly kind: ResolutionKind;
  readonly text: string;
  /** it keeps its number, and is not put to the vote */
  readonly withdrawn: boolean;
  readonly proposedBy: 'board' | 'members';
  readonly annexDigests: readonly string[];
}

export interface Counts {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly blank: number;
  readonly null: number;
}

export interface MajorityRule {
  readonly base: MajorityBase;
  readonly threshold: string;
  readonly strictlyMoreThan: boolean;
}

export interface Result {
  readonly counts: Counts;
  readonly outcome: 'adopted' | 'rejected' | 'quorumNotReached';
  readonly baseCount: number;
  readonly required: number;
}

export interface Ballot {
  readonly ballotId: string;
  readonly status: 'open' | 'closed' | 'proclaimed' | 'annulled';
  readonly openedAt: string;
  readonly opened: {
    readonly subject:
      { readonly kind: 'resolution'; readonly resolutionId: string } | { readonly kind: 'election'; readonly electionId: string };
    readonly mode: 'open' | 'paper' | 'showOfHands';
    readonly rule?: MajorityRule;
    /** colleges that have to approve it themselves */
    readonly classVotes?: readonly string[];
    /** codes that are put in order, where the method is that of points */
    readonly choices: readonly string[];
    readonly method: string;
    readonly rollCount: number;
    readonly closesAt?: string;
  };
  readonly votes: number;
  readonly late: number;
  /** rights that were not used; null while it is open, on paper and by hands */
  readonly notVoted: number | null;
  /** whether hands or papers were counted since the close */
  readonly counted: boolean;
  readonly result: Result | null;
  /** the order proclaimed, where priorities were ranked */
  readonly priorities: {
    readonly outcome: 'ranked' | 'quorumNotReached';
    readonly places: readonly { readonly place: number; readonly choices: readonly string[]; readonly points: string }[];
  } | null;
  /** why it does not count; null for one that does */
  readonly annulment: AnnulmentGround | null;
}

export type AnnulmentGround = 'contested' | 'irregularity' | 'technicalFailure' | 'courtDecision';

export interface Quorum {
  readonly kind: ResolutionKind;
  readonly call: number;
  readonly members: number;
  readonly present: number;
  readonly represented: number;
  readonly required: number;
  readonly reached: boolean;
}

export const lateNoticeGrounds = ['unanimousConsent', 'urgency', 'courtOrder', 'boardDecision'] as const;
export const postponementGrounds = ['venue', 'documentsMissing', 'publicHealth', 'courtOrder', 'boardDecision'] as const;
export const documentKinds = ['accounts', 'managementReport', 'auditorReport', 'statutes', 'proxyForm', 'other'] as const;
export const correctionGrounds = [
  'omittedByMistake',
  'listedByMistake',
  'courtDecision',
  'sanctionQuashed',
  'deceased',
  'endedSince',
  'admittedSince',
] as const;

export type LateNoticeGround = (typeof lateNoticeGrounds)[number];
export type PostponementGround = (typeof postponementGrounds)[number];
export type DocumentKind = (typeof documentKinds)[number];
export type CorrectionGround = (typeof correctionGrounds)[number];

export type Venue = 'room' | 'roomAndRemote' | 'remote';

/** One act by which the members were called, called anew, or told that nothing is held. */
export interface ConvocationAct {
  readonly act: 'AssemblyConvened' | 'AssemblyPostponed' | 'AssemblyCancelled' | 'SecondCallConvened';
  readonly date?: string;
  readonly time?: string;
  readonly noticeSentOn?: string;
  /** present when the notice came too late */
  readonly lateNotice?: { readonly days: number; readonly required: number; readonly ground: LateNoticeGround };
  readonly ground?: PostponementGround;
  /** what a second call is about */
  readonly kinds?: readonly ResolutionKind[];
}

/** The list that members may consult; it says nothing of who votes. */
export interface ConsultationList {
  readonly date: string;
  readonly asOf: number;
  readonly count: number;
  readonly listHash: string;
}

export interface RollCorrection {
  readonly change: 'added' | 'struck';
  readonly line: number;
  readonly memberId: string;
  readonly college?: string;
  readonly ground: CorrectionGround;
}

/** The electorate as it was frozen, and what was corrected since. */
export interface Roll {
  /** ledger number of the register it was computed from */
  readonly asOf: number;
  /** day for which membership was asked */
  readonly date: string;
  readonly count: number;
  /** lines that give a right now */
  readonly rights: number;
  readonly perCollege: Readonly<Record<string, number>>;
  readonly rollHash: string;
  readonly corrections: readonly RollCorrection[];
}

export interface Assembly extends AssemblySummary {
  readonly time: string | null;
  readonly venue: Venue | null;
  readonly place: string | null;
  /** what is dealt with besides the resolutions */
  readonly agenda: readonly string[];
  readonly documents: readonly { readonly kind: DocumentKind; readonly digest: string }[];
  readonly convocations: readonly ConvocationAct[];
  readonly consultationList: ConsultationList | null;
  readonly bureau: readonly string[];
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly roll: Roll | null;
  /** what members said about their coming */
  readonly announced: { readonly coming: number; readonly apologised: number };
  readonly attendance: { readonly present: number; readonly represented: number };
  readonly quorums: readonly Quorum[];
  readonly resolutions: readonly Resolution[];
  readonly ballots: readonly Ballot[];
}

export interface MinutesOfResolution {
  readonly number: number;
  readonly text: string;
  readonly outcome: string | null;
  readonly explanation: string | null;
  /** why ballots on it that were opened before do not count */
  readonly annulled: readonly AnnulmentGround[];
}

export interface Minutes {
  readonly hash: string;
  readonly resolutions: readonly MinutesOfResolution[];
  readonly signature: {
    readonly number: number;
    readonly hash: string;
    readonly signatories: readonly string[];
    readonly agrees: boolean;
  } | null;
  readonly corrections: readonly { readonly correction: number; readonly point: string; readonly erratum: string }[];
}

/** A number of papers: text where it is larger than JSON readers keep exactly. */
type PaperCount = number | string;

export interface Candidacy {
  readonly candidate: number;
  readonly memberId: string;
  readonly memberNumber: number;
  readonly status: 'declared' | 'validated' | 'rejected' | 'withdrawn';
}

export interface Election {
  readonly called: { readonly electionId: string; readonly body: 'board' | 'supervisoryBoard'; readonly seats: number };
  readonly candidacies: readonly Candidacy[];
  /** the numbers of the candidates in the order of the paper, once the list is closed */
  readonly list: { readonly order: readonly number[] } | null;
  readonly proclaimed: {
    readonly elected: readonly string[];
    readonly record: {
      readonly valid: PaperCount;
      readonly invalid: PaperCount;
      readonly stages: readonly { readonly totals: Readonly<Record<string, string>> }[];
    };
  } | null;
}
