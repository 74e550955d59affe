import type { ReplayScript } from './buses.js';

/** The members of a replay. Their ids follow from its name, so that hundreds of thousands of them need not be held. */
export class ReplayedMembers implements Iterable<string> {
  constructor(
    private readonly script: ReplayScript,
    readonly count: number,
  ) {}

  /** Those from one place to before another, both from 0. */
  slice(from: number, to: number): readonly string[] {
    const last = Math.min(to, this.count);
    return Array.from({ length: Math.max(0, last - from) }, (_, index) => this.id(from + index));
  }

  *[Symbol.iterator](): Generator<string> {
    for (let index = 0; index < this.count; index += 1) yield this.id(index);
  }

  /** Each with her place, from 0. */
  *entries(): Generator<readonly [number, string]> {
    for (let index = 0; index < this.count; index += 1) yield [index, this.id(index)];
  }

  private id(index: number): string {
    return this.script.id(`member ${index + 1}`);
  }
}
