import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of one projection: `<name>.<generation>.sqlite`, and `<name>.<generation>.building` while the next one is being made.
 *
 * A generation never takes the path of an earlier one: a connection still open on a replaced file would otherwise find the write-ahead
 * log of the new one beside it (sqlite.org, "How to corrupt an SQLite database file", 1.4).
 */
export class ProjectionFolder {
  constructor(
    private readonly folder: string,
    private readonly name: string,
  ) {}

  /** The newest complete generation; 0 when there is none. */
  newest(): number {
    return Math.max(0, ...this.generations());
  }

  path(generation: number): string {
    return join(this.folder, `${this.name}.${generation}.sqlite`);
  }

  /** Makes room for the next generation. @returns where it is to be built */
  startBuilding(): string {
    mkdirSync(this.folder, { recursive: true });
    this.removeUnfinished();
    return join(this.folder, `${this.name}.${this.newest() + 1}.building`);
  }

  /** Gives a finished file its name, in one step: before it the old generation is the newest, after it the new one. */
  publish(building: string): number {
    const descriptor = openSync(building, 'r+');
    fsyncSync(descriptor);
    closeSync(descriptor);
    const generation = this.newest() + 1;
    renameSync(building, this.path(generation));
    return generation;
  }

  /** Removes everything but one generation. A file that is still open elsewhere may have to wait for the next start. */
  keepOnly(generation: number): void {
    this.removeUnfinished();
    for (const other of this.generations()) if (other !== generation) this.removeAll((file) => file.startsWith(`${this.name}.${other}.`));
  }

  private removeUnfinished(): void {
    this.removeAll((file) => file.startsWith(`${this.name}.`) && file.includes('.building'));
  }

  private generations(): number[] {
    return this.files().flatMap((file) => {
      const [name, generation, ending, ...rest] = file.split('.');
      return name === this.name && ending === 'sqlite' && rest.length === 0 && /^[1-9]\d*$/.test(generation ?? '')
        ? [Number(generation)]
        : [];
    });
  }

  private files(): string[] {
    try {
      return readdirSync(this.folder);
    } catch {
      return []; // not made yet
    }
  }

  private removeAll(condemned: (file: string) => boolean): void {
    for (const file of this.files().filter(condemned)) {
      try {
        rmSync(join(this.folder, file), { force: true });
      } catch {
        // Windows keeps an open file; it is removed at the next start.
      }
    }
  }
}
