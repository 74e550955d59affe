/**
 * Remembers what was used last: at least `least` of it, at most twice as much. What is used is moved only when it has grown old, because
 * moving it at every use, as an exact order needs, would cost more than the memory saves.
 */
export class RecentlyUsed<Key, Value> {
  private young = new Map<Key, Value>();
  private old = new Map<Key, Value>();

  constructor(private readonly least: number) {}

  get(key: Key): Value | undefined {
    const value = this.young.get(key);
    if (value !== undefined) return value;
    const aged = this.old.get(key);
    if (aged !== undefined) this.set(key, aged);
    return aged;
  }

  set(key: Key, value: Value): void {
    this.young.set(key, value);
    if (this.young.size <= this.least) return;
    this.old = this.young;
    this.young = new Map();
  }
}
