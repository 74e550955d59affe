/** Where a seat stands, on a half-circle of radius 1 around the speaker at 0, 0. */
export interface Seat {
  readonly x: number;
  readonly y: number;
}

export interface Seating {
  /** from the left to the right, as one would walk round */
  readonly seats: readonly Seat[];
  /** between two neighbours */
  readonly distance: number;
}

/** The first row stands this far from the speaker. */
const INNER = 0.42;

/** Equal seats for an assembly of `count`: rows at equal distances, each with a share of the seats in proportion to its length. */
export const seatingOf = (count: number): Seating => {
  const rows = Math.max(1, Math.round(Math.sqrt(count / 3.67) + 0.5));
  const between = rows === 1 ? 1 - INNER : (1 - INNER) / (rows - 1);
  const radii = Array.from({ length: rows }, (_, row) => 1 - row * between);
  const shares = sharesOf(count, radii);
  const placed = radii.flatMap((radius, row) => rowOf(radius, shares[row] ?? 0));
  const distance = Math.min(between, ...radii.map((radius, row) => (Math.PI * radius) / Math.max(1, (shares[row] ?? 1) - 1)));
  return { seats: placed.sort((a, b) => a.angle - b.angle), distance };
};

/** Splits a count in proportion to weights, with nothing left over: what is rounded off goes to the largest remainders. */
const sharesOf = (count: number, weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => (count * weight) / sum);
  const whole = exact.map(Math.floor);
  const left = count - whole.reduce((total, share) => total + share, 0);
  const byRemainder = exact.map((share, row) => ({ row, remainder: share % 1 })).sort((a, b) => b.remainder - a.remainder);
  const lucky = new Set(byRemainder.slice(0, left).map(({ row }) => row));
  return whole.map((share, row) => share + (lucky.has(row) ? 1 : 0));
};

const rowOf = (radius: number, seats: number): readonly (Seat & { readonly angle: number })[] =>
  Array.from({ length: seats }, (_, seat) => {
    const angle = seats === 1 ? Math.PI / 2 : (Math.PI * seat) / (seats - 1);
    return { x: -radius * Math.cos(angle), y: -radius * Math.sin(angle), angle };
  });
