import type { Database } from 'better-sqlite3';
import { IDENTITY, TurnGroup, type IdentityChange, type Vault } from '#vault';
import { openDirectoryFile, startAfresh } from './directory-file.js';
import { DirectoryTables, type FoundPerson } from './directory-tables.js';
import { nameKey, type NameParts, type PersonName } from './person-name.js';

/** How many changes are taken in one transaction. */
const PAGE = 500;

/** What the directory follows: the vault, as far as it tells of names. */
export type NameFeed = Pick<Vault, 'changesAfter' | 'valuesOf' | 'onErased'>;

/** A slice of what a search finds. */
export interface NameSearch {
  /** plain words, each the beginning of a word of the name */
  readonly words: readonly string[];
  /** place in the directory the slice starts after */
  readonly after: number;
  readonly limit: number;
}

/**
 * What people are called: the one read model that holds names. It follows the vault, not the ledger, so that what is erased there is gone
 * here; everything else holds pseudonyms, and answers are joined with names page by page.
 */
export class Directory {
  private database: Database | undefined;
  private tables: DirectoryTables | undefined;
  private readonly catchingUp = new TurnGroup<undefined, DirectoryTables | undefined>(async (asked) => {
    const tables = await this.caughtUp();
    return asked.map(() => tables);
  });

  /** @param file  made when the first name arrives */
  constructor(
    private readonly vault: NameFeed,
    private readonly file: string,
  ) {
    vault.onErased({ name: 'directory', purge: async () => void (await this.current()) });
  }

  /** @returns the names there are; whoever was never named is not in it */
  async namesOf(pseudonyms: readonly string[]): Promise<ReadonlyMap<string, PersonName>> {
    return (await this.current())?.namesOf(pseudonyms) ?? new Map<string, PersonName>();
  }

  /** @returns at most `limit` persons, in the order in which the directory met them */
  async search(search: NameSearch): Promise<readonly FoundPerson[]> {
    return (await this.current())?.search(search) ?? [];
  }

  /** Pseudonyms of everybody whose name is the same to whoever overlooks accents, signs and which name comes first. */
  async alike(name: NameParts): Promise<readonly string[]> {
    const key = nameKey(name);
    return key === '' ? [] : ((await this.current())?.withKey(key) ?? []);
  }

  close(): void {
    this.database?.close();
    this.database = undefined;
    this.tables = undefined;
  }

  /** The directory as the vault is now, once for all who ask at once; undefined while nobody was ever named. */
  private current(): Promise<DirectoryTables | undefined> {
    return this.catchingUp.add(undefined);
  }

  private async caughtUp(): Promise<DirectoryTables | undefined> {
    if (!this.tables && (await this.vault.changesAfter(0, 1)).length === 0) return undefined;
    const tables = this.tables ?? (await this.open());
    for (;;) {
      const changes = await this.vault.changesAfter(tables.sequence, PAGE);
      if (changes.length === 0) return tables;
      await this.take(tables, changes);
    }
  }

  private async take(tables: DirectoryTables, changes: readonly IdentityChange[]): Promise<void> {
    const values = await Promise.all(changes.map((change) => this.vault.valuesOf(change, [IDENTITY])));
    tables.together(() => changes.forEach((change, index) => tables.put(change, values[index] ?? [])));
    // Whoever erased it, here or in another process: nothing of it stays in the log.
    if (changes.some(({ erasedAt }) => erasedAt !== null)) this.database?.pragma('wal_checkpoint(TRUNCATE)');
  }

  private async open(): Promise<DirectoryTables> {
    this.database = openDirectoryFile(this.file);
    let tables = new DirectoryTables(this.database);
    if (await this.isOutOfStep(tables)) {
      startAfresh(this.database);
      tables = new DirectoryTables(this.database);
    }
    this.tables = tables;
    return tables;
  }

  /** The vault is an older copy, or its keys may have been brought back: those of a restored vault come apart. */
  private async isOutOfStep({ sequence, unreadable }: DirectoryTables): Promise<boolean> {
    return unreadable > 0 || (sequence > 0 && (await this.vault.changesAfter(sequence - 1, 1)).length === 0);
  }
}
