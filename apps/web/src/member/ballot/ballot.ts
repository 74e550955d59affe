/** One answer, or the marks on a paper, as the ledger takes them. */
export type Answer = string | readonly string[];

/** Something that can be chosen: an answer to a resolution, a priority, a candidate. */
export interface Choice {
  /** as it stands in the vote */
  readonly value: string;
  /** what it is called; null for the answers to a resolution, which have words of their own */
  readonly label: string | null;
  /** what a candidate says for herself */
  readonly statement: string | null;
}

/** What a voter is asked, and the form of her paper. */
export interface Question {
  readonly form: 'answer' | 'marks' | 'ranking' | 'judgment';
  readonly choices: readonly Choice[];
  /** how many marks, or ranks, a paper has room for */
  readonly marks: number;
  /** words of the scale where each candidate is judged, best first */
  readonly grades: readonly string[];
}

export type Subject =
  | { readonly kind: 'resolution'; readonly number: number; readonly text: string; readonly annexes: readonly string[] }
  | { readonly kind: 'election'; readonly body: string; readonly seats: number };

/** The vote that stands on a right. */
export interface VoteTold {
  readonly answer: Answer;
  readonly by: 'me' | 'owner' | 'holder' | 'post';
}

/** A right, and whose it is. */
export interface Right {
  readonly rightId: string;
  /** the member who gave a proxy; null for the voter's own right */
  readonly owner: string | null;
  readonly vote: VoteTold | null;
  /** why it cannot be used now, as a sentence; null when it can */
  readonly refusal: string | null;
}

/** A ballot as one voter sees it. */
export interface Ballot {
  readonly path: string;
  readonly ballotId: string;
  readonly assemblyId: string;
  readonly assemblyPath: string;
  readonly subject: Subject;
  readonly question: Question;
  /** instant after which no vote is taken; null when the chair closes it */
  readonly closesAt: string | null;
  /** whether a vote may be changed until then */
  readonly mayBeReplaced: boolean;
  readonly votes: number;
  readonly rollCount: number;
  readonly rights: readonly Right[];
  /** who holds the proxy she gave: a name, or nobody for a blank one; undefined when she gave none */
  readonly representedBy?: string | null;
}
