import type { RollCorrection } from './assembly.js';
import type { VotingExplanation } from './person.js';
import type { PersonName } from './registers.js';

export const channels = ['email', 'letter', 'portal'] as const;
export const dispatchOutcomes = ['sent', 'delivered', 'failed'] as const;

export type DispatchChannel = (typeof channels)[number];
export type DispatchOutcome = (typeof dispatchOutcomes)[number];

/** Somebody as lists of an assembly name her. */
export interface Listed {
  readonly memberId: string;
  readonly memberNumber: number;
  readonly name: PersonName | null;
}

/** What became of the convocation of one member. */
export interface ConvocationLine extends Listed {
  readonly reached: boolean;
  readonly dispatches: readonly { readonly channel: DispatchChannel; readonly outcome: DispatchOutcome; readonly number: number }[];
}

export interface Convocations {
  /** day the members are called for */
  readonly date: string;
  readonly members: number;
  readonly count: {
    readonly reached: number;
    readonly channels: readonly {
      readonly channel: DispatchChannel;
      readonly sent: number;
      readonly delivered: number;
      readonly failed: number;
    }[];
  };
  readonly items: readonly ConvocationLine[];
  readonly nextCursor: string | null;
}

/** The convocation of one member, in her reader's language. */
export type Letter = Readonly<Record<'letter', string>>;

export interface ConsultationListPage {
  readonly list: { readonly date: string; readonly asOf: number; readonly count: number; readonly listHash: string } | null;
  readonly items: readonly (Listed & { readonly college: string | null })[];
  readonly nextCursor: string | null;
}

/** Why somebody is, or is not, on the voting roll. */
export interface RollExplanation {
  readonly onRoll: boolean;
  readonly rightId: string | null;
  readonly decidedBy: 'correction' | 'roll' | 'register';
  /** ledger number of the entry that froze the roll */
  readonly rollNumber: number | null;
  readonly date: string;
  readonly asOf: number;
  readonly correction: RollCorrection | null;
  readonly reason: VotingExplanation['reason'];
  readonly grounds: VotingExplanation['grounds'];
}

export interface SheetLine {
  readonly line: number;
  readonly memberId: string;
  readonly memberNumber: number | null;
  readonly name: PersonName | null;
  readonly college: string | null;
  readonly participation: 'present' | 'postal' | 'represented' | 'left' | 'absent';
  readonly mode: 'room' | 'remote' | 'postal' | null;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
  readonly representedByNumber: number | null;
}

/** A stretch of the voting roll, and who came. */
export interface Sheet {
  readonly date: string;
  /** lines that give a right */
  readonly rights: number;
  readonly items: readonly SheetLine[];
  /** `first` of the next stretch; null on the last one */
  readonly nextFirst: number | null;
}

export interface PostalForms {
  readonly received: number;
  readonly items: readonly {
    readonly rightId: string;
    readonly memberId: string;
    readonly memberNumber: number | null;
    readonly name: PersonName | null;
    readonly receivedOn: string;
    readonly answers: number;
  }[];
  readonly nextCursor: string | null;
}
