import { assertUnreachable, DomainError } from '#kernel';
import type { TieBreak, TiePurpose, TieStep } from './tie-break.js';
import { DEFAULT_TIE_RULES } from './tie-rule.js';
import type { TieRule } from './tie-rule.js';

/** Votes by candidate number; index 0 is unused. */
export type Totals = readonly bigint[];

/** Where a tie stands, and what came before it. */
export interface TieQuestion {
  /** stage at which the tie stands, from 1 */
  readonly stage: number;
  readonly purpose: TiePurpose;
  /** totals of the stages before, oldest first */
  readonly earlier?: readonly Totals[];
}

/** Breaks ties by the rules given, in their order, and keeps an account of every one. */
export class TieBreaker {
  readonly breaks: TieBreak[] = [];
  private readonly rules: readonly TieRule[];

  constructor(rules: readonly TieRule[] = DEFAULT_TIE_RULES) {
    this.rules = rules;
  }

  /**
   * The one of the tied candidates who is favoured (`best`) or not (`worst`). A single candidate is not a tie and leaves no trace.
   * @throws DomainError `TIE_UNRESOLVED` when no rule tells them apart
   */
  choose(tied: readonly number[], side: 'best' | 'worst', question: TieQuestion): number {
    let left = [...tied].sort((a, b) => a - b);
    const steps: TieStep[] = [];
    for (const rule of this.rules) {
      if (left.length < 2) break;
      const step = apply(rule, left, side, question.earlier ?? []);
      if (step.left.length < left.length) steps.push(step);
      left = [...step.left];
    }
    const [chosen, rival] = left;
    if (chosen === undefined || rival !== undefined) {
      throw new DomainError('TIE_UNRESOLVED', { stage: question.stage, purpose: question.purpose, tied: left.map(String) });
    }
    if (tied.length > 1) this.breaks.push({ stage: question.stage, purpose: question.purpose, tied: [...tied], chosen, steps });
    return chosen;
  }
}

const apply = (rule: TieRule, tied: readonly number[], side: 'best' | 'worst', earlier: readonly Totals[]): TieStep => {
  switch (rule.rule) {
    case 'earlierStage':
      return byEarlierStage(rule.from, tied, side, earlier);
    case 'namedOrder':
    case 'lot':
      return { rule: rule.rule, left: byOrder(rule.order, tied, side) };
    case 'paperOrder':
      return { rule: rule.rule, left: tied.slice(side === 'best' ? 0 : -1).slice(0, 1) };
    default:
      return assertUnreachable(rule);
  }
};

/** Candidates the order does not name cannot be told apart by it: they stay tied behind those it names. */
const byOrder = (order: readonly number[], tied: readonly number[], side: 'best' | 'worst'): readonly number[] => {
  const places = tied.map((n) => (order.includes(n) ? order.indexOf(n) : Number.POSITIVE_INFINITY));
  const wanted = side === 'best' ? Math.min(...places) : Math.max(...places);
  return tied.filter((_, index) => places[index] === wanted);
};

const byEarlierStage = (
  from: 'mostRecent' | 'first',
  tied: readonly number[],
  side: 'best' | 'worst',
  earlier: readonly Totals[],
): TieStep => {
  let left = tied;
  let decisive: number | undefined;
  const stages = earlier.map((_, index) => index);
  for (const index of from === 'first' ? stages : stages.reverse()) {
    const votes = left.map((n) => earlier[index]?.[n] ?? 0n);
    const wanted = votes.reduce((a, b) => ((side === 'best' ? b > a : b < a) ? b : a));
    const kept = left.filter((_, place) => votes[place] === wanted);
    if (kept.length < left.length) decisive = index + 1;
    left = kept;
    if (left.length === 1) break;
  }
  return { rule: 'earlierStage', ...(decisive === undefined ? {} : { stage: decisive }), left };
};
