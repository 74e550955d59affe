/** Where a candidate stands after each step of the comparison: the median grade, then what the larger group beside it weighs. */
export interface MeritStep {
  readonly grade: number;
  /** judgments of the larger group: positive for those above the median, negative for those below, who win between equal groups */
  readonly weight: bigint;
}

/** The grade at least half of the judgments reach: the lower one of two middles. */
export const medianOf = (tally: readonly bigint[]): number => {
  const total = tally.reduce((sum, count) => sum + count, 0n);
  const middle = (total + 1n) / 2n;
  let counted = 0n;
  for (const [grade, count] of tally.entries()) {
    counted += count;
    if (counted >= middle && counted > 0n) return grade;
  }
  return 0;
};

/**
 * The majority value by groups (Balinski and Laraki, Majority Judgment, 2011; the group method of Majority Judgment on tallies): the median,
 * then the larger of the groups above and below; then the median judgments join that group and the question is put again. It orders
 * candidates as taking away one median judgment after another would, in as many steps as there are grades.
 */
export const meritOf = (tally: readonly bigint[]): MeritStep[] => {
  const left = [...tally];
  return tally.map(() => {
    const grade = medianOf(left);
    const above = left.slice(grade + 1).reduce((sum, count) => sum + count, 0n);
    const below = left.slice(0, grade).reduce((sum, count) => sum + count, 0n);
    const beside =
      above > below
        ? left.findIndex((count, place) => place > grade && count > 0n)
        : left.findLastIndex((count, place) => place < grade && count > 0n);
    if (beside >= 0) {
      left[beside] = (left[beside] ?? 0n) + (left[grade] ?? 0n);
      left[grade] = 0n;
    }
    return { grade, weight: above > below ? above : -below };
  });
};

/** Negative when the first merit is the better one, 0 when they are equal. */
export const compareMerits = (a: readonly MeritStep[], b: readonly MeritStep[]): number => {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return -1;
    if (step.grade !== other.grade) return other.grade - step.grade;
    if (step.weight !== other.weight) return step.weight > other.weight ? -1 : 1;
  }
  return 0;
};
