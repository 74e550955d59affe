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
    readonly rule?: MajorityRule;
    readonly rollCount: number;
    readonly closesAt?: string;
  };
  readonly votes: number;
  readonly late: number;
  readonly result: Result | null;
}

export interface Quorum {
  readonly kind: ResolutionKind;
  readonly members: number;
  readonly present: number;
  readonly represented: number;
  readonly required: number;
  readonly reached: boolean;
}

export interface Assembly extends AssemblySummary {
  readonly bureau: readonly string[];
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly roll: { readonly count: number; readonly date: string } | null;
  readonly attendance: { readonly present: number; readonly represented: number };
  readonly quorums: readonly Quorum[];
  readonly resolutions: readonly Resolution[];
  readonly ballots: readonly Ballot[];
}

export interface Minutes {
  readonly resolutions: readonly { readonly number: number; readonly explanation: string | null }[];
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
