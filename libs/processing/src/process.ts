import type { RecordedEvent } from '#kernel';
import type { Database } from 'better-sqlite3';

/** A policy: when this has happened, that is to be done. Reads events and answers with commands; never writes to the ledger itself. */
export interface Process {
  /** kebab-case; its state file is `<name>.process.sqlite` */
  readonly name: string;
  /** whether it answers for what happened before it was first started */
  readonly startFrom: 'beginning' | 'now';
  readonly handles: readonly string[];
  /**
   * `CREATE TABLE` statements of what it has to remember (deadlines, counts); names do not begin with `process_`. When they change, the new
   * tables are filled by `react` from the events already answered for, and no command is given again.
   */
  readonly schema?: readonly string[];
  prepare(database: Database): ProcessReactions;
}

export interface ProcessReactions {
  /**
   * What follows from an event. Remembers through statements it prepared on the database, and depends on nothing but the event and what
   * these find there: it is called before the reactions are given, and what it wrote is written for good, together with the checkpoint, after they were
   * acknowledged; after a crash between the two it is called again.
   */
  react(event: RecordedEvent): readonly Reaction[];
  /** Deadlines reached at `now` (ISO 8601, UTC). Only reads: a deadline is forgotten by `react`, when the event it led to comes back. */
  due?(now: string): readonly Reaction[];
}

/** One command to be given. */
export interface Reaction {
  /**
   * Names the consequence, and with its cause identifies it for ever: the command id is the UUIDv5 of the event id and this text. For a
   * deadline there is no event: the text alone identifies it, so it must hold the subject and the date, `close-ballot b1 2026-06-30T18:00Z`.
   */
  readonly effect: string;
  /**
   * What the command is about: those of one subject are given in order, those of different subjects together, over several events too. Each
   * in its turn when absent.
   */
  readonly subject?: string;
  /** handed to the dispatcher as it is */
  readonly command: object;
}
