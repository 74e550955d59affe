import type { Configuration } from '../../../api/src/composition/configuration.js';
import type { StartProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';

/** What a command was asked, and what it may use. */
export interface Invocation {
  /** the arguments in order; those that must be given are there */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** what was given of options that may be given several times */
  readonly repeated: Readonly<Record<string, readonly string[] | undefined>>;
  readonly configuration: Configuration;
  readonly terminal: Terminal;
  readonly startProgress: StartProgress;
}

/** What a command found or did. */
export interface Answer {
  /** for people */
  readonly text: string;
  /** the same for programs */
  readonly json: unknown;
  /** false when what was checked does not hold */
  readonly holds?: boolean;
}

type Described = readonly [syntax: string, description: string];

/** One command of the program, told as data: the parser, the help and the tests read it. */
export interface CliCommand {
  /** `status`, or `reconcile ledger` for one of several of a kind */
  readonly name: string;
  readonly summary: string;
  /** whole command lines, each with what it does */
  readonly examples: readonly Described[];
  readonly arguments?: readonly Described[];
  readonly options?: readonly Described[];
  /** options that may be given several times */
  readonly repeatedOptions?: readonly Described[];
  /** options without which the command means nothing */
  readonly requiredOptions?: readonly Described[];
  /** the command reads its options itself, its help too, among its words: they differ with what is called */
  readonly ownOptions?: boolean;
  run(invocation: Invocation): Promise<Answer>;
}
