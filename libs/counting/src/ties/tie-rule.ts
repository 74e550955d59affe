/**
 * How a tie is broken, each rule in turn until one candidate is left. In an order, who comes earlier is favoured: elected first,
 * excluded last.
 */
export type TieRule =
  /** by the votes at an earlier stage where they differed: the most recent such stage, or the first */
  | { readonly rule: 'earlierStage'; readonly from: 'mostRecent' | 'first' }
  /** by an order the rulebook names: age, seniority */
  | { readonly rule: 'namedOrder'; readonly order: readonly number[] }
  /** by lot: an order anyone can draw again from its seed */
  | { readonly rule: 'lot'; readonly seed: string; readonly order: readonly number[] }
  /** by the order in which candidates stand on the paper */
  | { readonly rule: 'paperOrder' };

/** Where a rulebook says nothing: an earlier stage, then the order of the paper. The record shows every tie either of them broke. */
export const DEFAULT_TIE_RULES: readonly TieRule[] = [{ rule: 'earlierStage', from: 'mostRecent' }, { rule: 'paperOrder' }];
