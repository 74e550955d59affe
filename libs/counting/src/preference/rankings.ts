import { DomainError } from '#kernel';
import type { Election } from '../election/election.js';
import { OVERVOTED, SKIPPED } from '../election/paper.js';
import type { Mark, Paper } from '../election/paper.js';
import type { RankingRules } from './ranking-rules.js';

/** One candidate, or several preferred equally. */
export type Rank = number | readonly number[];

/** Candidates in order of preference, each at most once, none of them withdrawn; at least one. */
export interface Ranking {
  readonly ranks: readonly Rank[];
  readonly count: number | bigint;
}

export interface Rankings {
  readonly rankings: readonly Ranking[];
  readonly valid: bigint;
  readonly blank: bigint;
  readonly null: bigint;
}

/**
 * Reads every paper by the rules. A paper without a mark is blank; one that has marks but no preference that counts is null.
 * @throws DomainError `CANDIDATE_UNKNOWN` for a mark no candidate has
 */
export const readRankings = (election: Election, rules: RankingRules): Rankings => {
  const reader = new PaperReader(election, rules);
  const rankings: Ranking[] = [];
  const sum = { valid: new Sum(), blank: new Sum(), null: new Sum() };
  for (const paper of election.papers) {
    const ranks = reader.read(paper);
    const outcome = ranks.length > 0 ? 'valid' : paper.marks.every((mark) => mark === SKIPPED) ? 'blank' : 'null';
    if (ranks.length > 0) rankings.push({ ranks, count: paper.count });
    sum[outcome].add(paper.count);
  }
  return { rankings, valid: sum.valid.total, blank: sum.blank.total, null: sum.null.total + BigInt(election.spoilt ?? 0) };
};

/** Adds in plain numbers while they are exact, and in big integers from there on. */
class Sum {
  private exact = 0n;
  private small = 0;

  get total(): bigint {
    return this.exact + BigInt(this.small);
  }

  add(count: number | bigint): void {
    if (typeof count === 'number' && this.small + count <= Number.MAX_SAFE_INTEGER) this.small += count;
    else this.exact += BigInt(count);
  }
}

class PaperReader {
  private readonly stands: readonly boolean[];
  private readonly seenOn: Int32Array;
  private paper = 0;

  constructor(
    election: Election,
    private readonly rules: RankingRules,
  ) {
    this.stands = [false, ...election.candidates.map((candidate) => !candidate.withdrawn)];
    this.seenOn = new Int32Array(this.stands.length);
  }

  read({ marks }: Paper): readonly Rank[] {
    this.paper++;
    if (this.isPlain(marks)) return marks;
    this.paper++;
    return this.readByRules(marks);
  }

  /** Nothing to decide: one candidate a rank, all standing, none twice. True for most papers, which are then used as they are. */
  private isPlain(marks: readonly Mark[]): marks is readonly number[] {
    if (this.rules.maximumRanks !== null && marks.length > this.rules.maximumRanks) return false;
    for (const mark of marks) {
      if (typeof mark !== 'number' || this.stands[mark] !== true || this.seenOn[mark] === this.paper) return false;
      this.seenOn[mark] = this.paper;
    }
    return true;
  }

  private readByRules(marks: readonly Mark[]): readonly Rank[] {
    const ranks: Rank[] = [];
    let skipped = 0;
    for (const mark of this.rules.maximumRanks === null ? marks : marks.slice(0, this.rules.maximumRanks)) {
      if (mark === SKIPPED) {
        skipped++;
        continue;
      }
      if (this.rules.skippedRanks !== null && skipped > this.rules.skippedRanks) return ranks;
      skipped = 0;
      if (mark === OVERVOTED || typeof mark !== 'number') {
        if (this.rules.equalRanks === 'invalid') return [];
        if (this.rules.equalRanks === 'skip') continue;
        if (this.rules.equalRanks === 'exhaust' || typeof mark === 'number') return ranks;
      }
      const members = typeof mark === 'number' ? [mark] : mark;
      const repeated = members.some((n) => this.seenOn[n] === this.paper);
      if (repeated && this.rules.repeatedCandidate === 'exhaust') return ranks;
      const fresh = members.filter((n) => this.isFresh(n));
      const [first] = fresh;
      if (first !== undefined) ranks.push(fresh.length === 1 ? first : fresh);
    }
    return ranks;
  }

  private isFresh(n: number): boolean {
    const stands = this.stands[n];
    if (n < 1 || stands === undefined) throw new DomainError('CANDIDATE_UNKNOWN', { n }, 'invalid');
    if (!stands || this.seenOn[n] === this.paper) return false;
    this.seenOn[n] = this.paper;
    return true;
  }
}
