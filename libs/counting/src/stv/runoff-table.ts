import type { StageCause } from '../election/count-record.js';
import { CountingTable } from './counting-table.js';
import type { Decision } from './counting-table.js';

/** The counting table of an instant run-off. */
export class RunoffTable extends CountingTable {
  protected override decide(): Decision {
    const quota = this.active() / 2n + 1n;
    const winner = this.winner(quota);
    if (winner === null) return { elected: [], excluded: this.losers(this.hopeful(), 1), quota };
    this.elected.push(winner);
    return { elected: [winner], excluded: [], quota };
  }

  protected override move({ excluded }: Decision): StageCause | null {
    if (excluded.length === 0) return null;
    for (const n of excluded) this.continuing[n] = false;
    return this.movePapers(excluded);
  }

  private winner(quota: bigint): number | null {
    const eligible = this.hopeful().filter((n) => !this.undeclared.has(n));
    const [first, second] = eligible;
    const leader = eligible.find((n) => this.total(n) >= quota);
    if (leader !== undefined) return leader;
    if (this.hopeful().length === 1) return first ?? null;
    const drawn = this.hopeful().length === 2 && first !== undefined && second !== undefined && this.total(first) === this.total(second);
    return drawn ? this.ties.choose(eligible, 'best', this.question('election')) : null;
  }
}
