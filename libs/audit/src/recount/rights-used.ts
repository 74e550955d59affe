/** Which rights of a roll were used: a bit a line. */
export class RightsUsed {
  /** @param bits  of lines used already */
  constructor(private bits = new Uint8Array(1_024)) {}

  get lines(): Uint8Array {
    return this.bits;
  }

  /** @returns false when the line was used before */
  use(line: number): boolean {
    const [place, bit] = [line >>> 3, 1 << (line & 7)];
    if (place >= this.bits.length) this.grow(place);
    const before = this.bits[place] ?? 0;
    this.bits[place] = before | bit;
    return (before & bit) === 0;
  }

  /** Adds the rights used elsewhere. @returns how many were used here already */
  join(others: Uint8Array): number {
    if (others.length > this.bits.length) this.grow(others.length - 1);
    let twice = 0;
    for (const [place, bits] of others.entries()) {
      const before = this.bits[place] ?? 0;
      for (let both = before & bits; both !== 0; both &= both - 1) twice += 1;
      this.bits[place] = before | bits;
    }
    return twice;
  }

  /** How many lines beyond the last one of a roll were used. */
  beyond(last: number): number {
    let beyond = 0;
    for (let line = last + 1; line < this.bits.length * 8; line += 1)
      if (((this.bits[line >>> 3] ?? 0) & (1 << (line & 7))) !== 0) beyond += 1;
    return beyond;
  }

  private grow(place: number): void {
    const larger = new Uint8Array(Math.max(place + 1, this.bits.length * 2));
    larger.set(this.bits);
    this.bits = larger;
  }
}
