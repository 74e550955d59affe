import type { Rank, Ranking } from './rankings.js';

/** Papers of one candidate that have the same value. */
interface Parcel {
  readonly value: bigint;
  readonly papers: number[];
}

/** Everything one candidate holds: whole papers in parcels, and parts of papers that rank several candidates equally. */
interface Pile {
  readonly parcels: Parcel[];
  readonly parts: Map<number, bigint>;
}

/** What a transfer moved, in units of the method. */
export interface Transfer {
  /** by candidate number */
  readonly received: readonly bigint[];
  readonly exhausted: bigint;
}

const newPile = (): Pile => ({ parcels: [], parts: new Map<number, bigint>() });

/**
 * The papers as they lie on the counting table, a pile for each candidate. Papers move in parcels of equal value, so that the arithmetic is
 * on parcels, exact in big integers, and only the sorting touches each paper.
 */
export class Piles {
  /** how many papers there are */
  readonly papers: bigint;
  private readonly ranks: readonly (readonly Rank[])[];
  private readonly count: (papers: readonly number[]) => bigint;
  private readonly piles: Pile[];
  /** the first rank of each paper that may still hold a continuing candidate; candidates never come back, so it only grows */
  private readonly place: Int32Array;

  /** @param size  the highest candidate number */
  constructor(
    rankings: readonly Ranking[],
    private readonly size: number,
  ) {
    this.ranks = rankings.map(({ ranks }) => ranks);
    this.papers = rankings.reduce((sum, { count }) => sum + BigInt(count), 0n);
    this.count = counterOf(rankings, this.papers);
    this.place = new Int32Array(rankings.length);
    this.piles = Array.from({ length: size + 1 }, newPile);
  }

  /** Sort all papers by their first continuing preference, each at this value. */
  dealAll(value: bigint, continuing: readonly boolean[]): Transfer {
    const { received, exhausted } = this.emptyTransfer();
    return { received, exhausted: exhausted + this.deal(this.place.keys(), value, continuing, received) };
  }

  /**
   * Move everything a candidate holds to the next continuing preference of each paper, at the value `revalue` gives.
   * @param revalue  from the value a paper had to the one it moves at, in units; called once for each value
   */
  transfer(from: number, revalue: (value: bigint) => bigint, continuing: readonly boolean[]): Transfer {
    const pile = this.piles[from] ?? newPile();
    this.piles[from] = newPile();
    const { received } = this.emptyTransfer();
    let exhausted = 0n;
    for (const { value, papers } of pile.parcels) exhausted += this.deal(papers, revalue(value), continuing, received);
    for (const [paper, value] of pile.parts) exhausted += this.dealPart(paper, revalue(value), continuing, received);
    return { received, exhausted };
  }

  private emptyTransfer(): { readonly received: bigint[]; readonly exhausted: bigint } {
    return { received: Array<bigint>(this.size + 1).fill(0n), exhausted: 0n };
  }

  /** Returns the units that found no continuing candidate. */
  private deal(papers: Iterable<number>, value: bigint, continuing: readonly boolean[], received: bigint[]): bigint {
    const taken: (number[] | undefined)[] = [];
    const spent: number[] = [];
    let exhausted = 0n;
    for (const paper of papers) {
      const rank = this.nextRank(paper, continuing);
      if (rank === undefined) spent.push(paper);
      else if (typeof rank === 'number') (taken[rank] ??= []).push(paper);
      else exhausted += this.dealPart(paper, value, continuing, received);
    }
    taken.forEach((own, candidate) => {
      if (own === undefined) return;
      received[candidate] = (received[candidate] ?? 0n) + this.count(own) * value;
      this.lay(candidate, value, own);
    });
    return exhausted + this.count(spent) * value;
  }

  /** A paper that divides: the continuing candidates of its rank take equal parts, cut off at the unit. */
  private dealPart(paper: number, value: bigint, continuing: readonly boolean[], received: bigint[]): bigint {
    const rank = this.nextRank(paper, continuing);
    const papers = this.count([paper]);
    if (rank === undefined) return papers * value;
    const members = typeof rank === 'number' ? [rank] : rank.filter((n) => continuing[n]);
    const part = value / BigInt(members.length);
    for (const candidate of members) {
      const parts = this.piles[candidate]?.parts;
      parts?.set(paper, (parts.get(paper) ?? 0n) + part);
      received[candidate] = (received[candidate] ?? 0n) + papers * part;
    }
    return 0n;
  }

  /** The first rank, from where this paper stands, with a candidate who continues. */
  private nextRank(paper: number, continuing: readonly boolean[]): Rank | undefined {
    const ranks = this.ranks[paper] ?? [];
    let place = this.place[paper] ?? 0;
    let rank = ranks[place];
    while (rank !== undefined && !(typeof rank === 'number' ? continuing[rank] : rank.some((n) => continuing[n]))) rank = ranks[++place];
    this.place[paper] = place;
    return rank;
  }

  private lay(candidate: number, value: bigint, papers: number[]): void {
    const pile = this.piles[candidate];
    const parcel = pile?.parcels.find((own) => own.value === value);
    if (parcel) for (const paper of papers) parcel.papers.push(paper);
    else pile?.parcels.push({ value, papers });
  }
}

/** Counts papers in plain numbers when no sum can pass 2^53, else in big integers: exact either way. */
const counterOf = (rankings: readonly Ranking[], all: bigint): ((papers: readonly number[]) => bigint) => {
  const counts = rankings.map(({ count }) => count);
  if (all > BigInt(Number.MAX_SAFE_INTEGER)) return (papers) => papers.reduce((sum, paper) => sum + BigInt(counts[paper] ?? 0), 0n);
  const small = Float64Array.from(counts, Number);
  return (papers) => {
    let sum = 0;
    for (const paper of papers) sum += small[paper] ?? 0;
    return BigInt(sum);
  };
};
