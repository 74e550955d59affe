import type { Rank, Ranking } from '../../preference/rankings.js';
import type { KeepFactors } from './keep-factors.js';
import { sharesOf } from './shared-rank.js';
import type { Shares } from './shared-rank.js';

interface Node {
  readonly parent: number;
  readonly rank: Rank;
  papers: bigint;
}

const ROOT = -1;

/**
 * The papers as a tree of preferences that still matter: excluded candidates are left out, and a paper ends at the first hopeful candidate,
 * who keeps all of it. Papers that agree that far share their nodes, so that one pass over the tree counts every paper once. It stays valid
 * until somebody is elected or excluded.
 */
export class PreferenceTree {
  private readonly nodes: Node[] = [];
  private readonly sharedRanks = new Map<string, Rank>();

  constructor(
    rankings: readonly Ranking[],
    private readonly unit: bigint,
    keep: KeepFactors,
    hopeful: readonly number[],
  ) {
    const ends = keep.map((_, n) => hopeful.includes(n));
    const children = new Map<number | string, number>();
    const size = keep.length;
    for (const { ranks, count } of rankings) {
      const papers = BigInt(count);
      let parent = ROOT;
      for (const marked of ranks) {
        const rank = this.living(marked, keep);
        if (rank === null) continue;
        const key = typeof rank === 'number' ? (parent + 1) * size + rank : `${parent}:${rank.join('=')}`;
        const known = children.get(key);
        const node = known ?? this.nodes.push({ parent, rank, papers: 0n }) - 1;
        if (known === undefined) children.set(key, node);
        this.weigh(node, papers);
        parent = node;
        if (typeof rank === 'number' ? ends[rank] : rank.some((n) => ends[n])) break;
      }
    }
  }

  /** Votes of every candidate under these keep factors, in units. */
  distribute(keep: KeepFactors): bigint[] {
    const votes = keep.map(() => 0n);
    const rest = Array<bigint>(this.nodes.length);
    const shares = new Map<Rank, Shares>();
    for (const [index, { parent, rank, papers }] of this.nodes.entries()) {
      const weight = parent === ROOT ? this.unit : (rest[parent] ?? 0n);
      if (typeof rank === 'number') {
        const kept = this.roundedUp(weight * (keep[rank] ?? 0n));
        votes[rank] = (votes[rank] ?? 0n) + kept * papers;
        rest[index] = weight - kept;
      } else {
        let own = shares.get(rank);
        if (own === undefined) shares.set(rank, (own = sharesOf(rank, keep, this.unit)));
        for (const [n, share] of own.kept) votes[n] = (votes[n] ?? 0n) + ((weight * share) / own.whole) * papers;
        rest[index] = (weight * own.rest) / own.whole;
      }
    }
    return votes;
  }

  private weigh(index: number, papers: bigint): void {
    const node = this.nodes[index];
    if (node) node.papers += papers;
  }

  /** A rank without its excluded candidates; null when nobody is left. Equal shared ranks are one object, so that their shares are computed once. */
  private living(rank: Rank, keep: KeepFactors): Rank | null {
    if (typeof rank === 'number') return keep[rank] === 0n ? null : rank;
    const members = rank.filter((n) => keep[n] !== 0n).sort((a, b) => a - b);
    const [only, another] = members;
    if (only === undefined) return null;
    if (another === undefined) return only;
    const name = members.join('=');
    const known = this.sharedRanks.get(name) ?? members;
    this.sharedRanks.set(name, known);
    return known;
  }

  private roundedUp(product: bigint): bigint {
    return (product + this.unit - 1n) / this.unit;
  }
}
