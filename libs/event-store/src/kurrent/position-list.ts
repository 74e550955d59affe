const INITIAL_CAPACITY = 1_024;

/** An ascending list of numbers in one block of memory. */
export class PositionList {
  private values = new Float64Array(INITIAL_CAPACITY);
  private count = 0;

  get length(): number {
    return this.count;
  }

  at(index: number): number | undefined {
    return index < 0 || index >= this.count ? undefined : this.values[index];
  }

  push(value: number): void {
    if (this.count === this.values.length) {
      const larger = new Float64Array(2 * this.count);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count] = value;
    this.count += 1;
  }

  /** By bisection; `undefined` when it is not there. */
  indexOf(value: number): number | undefined {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.values[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return low < this.count && this.values[low] === value ? low : undefined;
  }
}
