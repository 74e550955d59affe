import type { Candidacy, Election } from './assembly.js';
import type { BodyName } from './mandate.js';

/** An election as its own page shows it. */
export interface ElectionAnswer extends Election {
  readonly status: 'called' | 'listed' | 'proclaimed';
  readonly called: Election['called'] & {
    readonly assemblyId: string;
    readonly date: string;
    readonly terms: readonly number[];
    readonly method: string;
    readonly counting: { readonly method: string; readonly secondRound?: unknown };
    readonly candidacyDeadline?: string;
    readonly reservedSeats?: {
      readonly by: 'college' | 'category';
      readonly groups: readonly { readonly group: string; readonly reserved?: number; readonly maximum?: number }[];
    };
    readonly rules: {
      readonly ties: readonly string[];
      readonly candidaciesValidated: boolean;
      readonly candidateOrder: 'declaration' | 'memberNumber' | 'lot';
    };
    readonly secondRoundOf?: string;
  };
  readonly candidacies: readonly DeclaredCandidacy[];
  readonly list: { readonly ballotId: string; readonly order: readonly number[] } | null;
  readonly lot: { readonly commitment: string; readonly seed?: string } | null;
  readonly proclaimed:
    | (NonNullable<Election['proclaimed']> & {
        readonly record: NonNullable<Election['proclaimed']>['record'] & { readonly vacant: number; readonly ties: readonly unknown[] };
      })
    | null;
  /** the election that puts its open seats to the vote again */
  readonly secondRound: string | null;
}

export interface DeclaredCandidacy extends Candidacy {
  readonly receivedOn: string;
  readonly group?: string;
  readonly statementDigest?: string;
  readonly ground?: 'incomplete' | 'late' | 'notEligible' | 'statementUnlawful';
}

/** Why somebody may, or may not, stand. */
export interface Eligibility {
  readonly eligible: boolean;
  readonly obstacles: readonly (
    | 'neverAdmitted'
    | 'notYetAdmitted'
    | 'membershipEnded'
    | 'standSuspended'
    | 'afterDeadline'
    | 'sitsAlready'
    | 'sitsOnAnotherBody'
    | 'incompatibleCategory'
    | 'termLimitReached'
  )[];
  readonly on: string;
  readonly termsInARow: number;
}

export interface CandidateStatement {
  readonly statement: string | null;
  readonly erasedAt: string | null;
}

/** What the rulebook says of elections, as far as a call asks for it. */
export interface ElectionRules {
  readonly methods: readonly { readonly method: string }[];
  readonly termYears: number;
  readonly candidacyDays: number | null;
}

export const bodies: readonly BodyName[] = ['board', 'supervisoryBoard'];
