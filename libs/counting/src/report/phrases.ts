import type { PassedOver } from '../seats/seat-rules.js';
import type { TieBreak, TieStep } from '../ties/tie-break.js';

/** The sentences a count is told in. Names and numbers come ready to print. */
export interface Phrases {
  papers(valid: string, invalid: string, blank: string): string;
  seats(seats: number, quota: string | null): string;
  firstPreferences(): string;
  tally(): string;
  iteration(quota: string): string;
  surplus(name: string, surplus: string): string;
  exclusion(names: string): string;
  lost(votes: string): string;
  elected(names: string): string;
  excluded(names: string): string;
  passedOver(name: string, group: string, reason: PassedOver['reason']): string;
  tie(names: string, purpose: TieBreak['purpose'], chosen: string, rules: string): string;
  rule(step: TieStep): string;
  condorcetWinner(name: string): string;
  noCondorcetWinner(): string;
  merit(name: string, grade: string, above: string, below: string): string;
  result(names: string): string;
  nobody(): string;
  vacant(seats: number): string;
  stage(stage: number, text: string): string;
  list(names: readonly string[]): string;
  /** words of the printed table */
  readonly words: {
    readonly candidate: string;
    readonly stage: string;
    readonly exhausted: string;
    readonly quota: string;
    readonly pairs: string;
    readonly legend: string;
  };
}
