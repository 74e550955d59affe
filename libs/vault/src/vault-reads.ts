import type { Pseudonym } from './kept.js';
import type { LazilyOpened } from './lazily-opened.js';
import { personsBehind, pseudonymsOf } from './persons.js';
import { openRows, rowsByDigest, rowsOfPersons, type OpenedRow, type SealedRow } from './sealed-rows.js';
import { TurnGroup } from './turn-group.js';

/** A member, and which values are about her. */
export interface MemberBehind {
  readonly pseudonym: string;
  readonly digests: readonly string[];
}

/** Reads of a vault: what is asked for at once is read at once. */
export class VaultReads {
  private readonly byDigest = new TurnGroup<string, SealedRow | undefined>((digests) => this.readRows(digests));
  private readonly byPerson = new TurnGroup<Pseudonym, readonly SealedRow[]>((of) => this.rowsOfAll(of));

  constructor(private readonly vault: LazilyOpened) {}

  row(digest: string): Promise<SealedRow | undefined> {
    return this.vault.isThere() ? this.byDigest.add(digest) : Promise.resolve(undefined);
  }

  rowsOf(of: Pseudonym): Promise<readonly SealedRow[]> {
    return this.vault.isThere() ? this.byPerson.add(of) : Promise.resolve([]);
  }

  async rows(digests: readonly string[]): Promise<readonly SealedRow[]> {
    return this.vault.isThere() ? rowsByDigest((await this.vault.open()).values.db, digests) : [];
  }

  /** The members these values are about, as far as they are held. */
  async membersBehind(digests: readonly string[]): Promise<readonly MemberBehind[]> {
    const rows = (await this.rows(digests)).filter(({ person_id: personId }) => personId !== null);
    if (rows.length === 0) return [];
    const { db } = (await this.vault.open()).values;
    const personIds = rows.flatMap(({ person_id: personId }) => personId ?? []);
    const members = (await pseudonymsOf(db, personIds)).filter(({ kind }) => kind === 'member');
    return members.map(({ pseudonym, personId }) => ({
      pseudonym,
      digests: rows.filter((row) => row.person_id === personId).map(({ digest }) => digest),
    }));
  }

  /** What of these can be read. */
  async opened(rows: readonly SealedRow[]): Promise<readonly OpenedRow[]> {
    return rows.length === 0 ? [] : openRows((await this.vault.open()).personKeys, rows);
  }

  private async readRows(digests: readonly string[]): Promise<readonly (SealedRow | undefined)[]> {
    const rows = new Map((await this.rows(digests)).map((row) => [row.digest, row]));
    return digests.map((digest) => rows.get(digest));
  }

  private async rowsOfAll(of: readonly Pseudonym[]): Promise<readonly (readonly SealedRow[])[]> {
    const { db } = (await this.vault.open()).values;
    const persons = await personsBehind(db, of);
    const byPerson = new Map<string | null, SealedRow[]>(persons.map(({ personId }) => [personId, []]));
    const personIds = persons.map(({ personId }) => personId);
    for (const row of await rowsOfPersons(db, personIds)) byPerson.get(row.person_id)?.push(row);
    const personOf = new Map(persons.map(({ kind, pseudonym, personId }) => [`${kind} ${pseudonym}`, personId]));
    return of.map(({ kind, pseudonym }) => byPerson.get(personOf.get(`${kind} ${pseudonym}`) ?? null) ?? []);
  }
}
