import { hostname } from 'node:os';
import type { Clock } from '#kernel';
import { acknowledge, acknowledgementsOf, type Acknowledgement, type PurgedConsumer } from './acknowledgements.js';
import { changesAfter } from './changes.js';
import { markOf } from './disclosure.js';
import { keepValues, type Bringing } from './keep-values.js';
import type { ErasureScope, HeldValue, IdentityChange, Kept, KeptValue, Pseudonym, ValueToKeep } from './kept.js';
import { LazilyOpened } from './lazily-opened.js';
import { personsBehind, pseudonymsAfter } from './persons.js';
import { removeValues } from './remove-values.js';
import { heldIn, isRetainedOn, keptBetween, rowsByMark } from './sealed-rows.js';
import { seal, unseal } from './sealed-box.js';
import { TurnGroup } from './turn-group.js';
import type { VaultPlace } from './vault-files.js';
import { VaultReads, type MemberBehind } from './vault-reads.js';

/** How a key is called that opens a file and no person. */
const apart = (name: string): string => `file ${name}`;

/**
 * Personal data and free text, outside the ledger: each value encrypted with a key of its person, known to the ledger by a salted digest
 * only. Erasing deletes value and salt, and destroys the key; no entry changes.
 */
export class Vault {
  private readonly opened: LazilyOpened;
  private readonly reads: VaultReads;
  private readonly keeping = new TurnGroup<Bringing, readonly KeptValue[]>((tasks) => this.write(tasks));
  private readonly consumers: PurgedConsumer[] = [];

  /** @param place  made when the first value arrives */
  constructor(
    place: VaultPlace,
    private readonly clock: Clock,
  ) {
    this.opened = new LazilyOpened(place);
    this.reads = new VaultReads(this.opened);
  }

  /**
   * Keeps values of a person, durably, before the entry that names them is written. What the same command brought before is the same.
   * @returns digests of their disclosures, base64url, in their order
   * @throws DomainError `DATA_KEY_UNREADABLE`
   */
  keep(of: Pseudonym, values: readonly ValueToKeep[]): Promise<readonly KeptValue[]> {
    return this.keeping.add({ of, values });
  }

  /** The digest under which a command has kept a value of this name before, and it is held. */
  async keptBy(of: Pseudonym, value: Pick<ValueToKeep, 'name' | 'commandId'>): Promise<string | undefined> {
    if (!this.opened.isThere()) return undefined;
    const { db } = (await this.opened.open()).values;
    const [person] = await personsBehind(db, [of]);
    const rows = person ? await rowsByMark(db, [markOf(person.personId, value)]) : [];
    return rows.find(({ erased_at: erasedAt }) => erasedAt === null)?.digest;
  }

  async read(digest: string): Promise<Kept> {
    const row = await this.reads.row(digest);
    if (row?.erased_at) return { status: 'erased', erasedAt: row.erased_at };
    const [opened] = row ? await this.reads.opened([row]) : [];
    return opened ? { status: 'held', value: opened.disclosed.value } : { status: 'unknown' };
  }

  /** A value as whoever holds its digest can check it: salt, name and value (RFC 9901, section 4.2.1); nothing when it is not held. */
  async disclosureOf(digest: string): Promise<string | undefined> {
    const row = await this.reads.row(digest);
    const [opened] = row ? await this.reads.opened([row]) : [];
    return opened?.disclosure;
  }

  /** What of these may be erased on a day, and what the law keeps for how long. What is not held, or erased already, is neither. */
  async scopeOf(digests: readonly string[], today: string): Promise<ErasureScope> {
    const rows = (await this.reads.rows(digests)).filter(({ ciphertext }) => ciphertext !== null);
    const retained = rows.filter(isRetainedOn(today));
    return {
      erasable: rows.filter((row) => !retained.includes(row)).map(({ digest }) => digest),
      retained: retained.map(({ digest, retain_until: until, legal_hold: basis }) => ({ digest, until: until ?? '', basis: basis ?? '' })),
    };
  }

  /** Every digest of a person that is held. */
  async digestsOf(of: Pseudonym): Promise<readonly string[]> {
    return (await this.reads.rowsOf(of)).map(({ digest }) => digest);
  }

  /** Digests of what was kept after one instant and not after another, and is held. */
  async keptBetween(after: string, until: string): Promise<readonly string[]> {
    return this.opened.isThere() ? keptBetween((await this.opened.open()).values.db, after, until) : [];
  }

  /**
   * Another key-encryption key takes over: every data key is wrapped with it, then the one before is let go. Cut short, it goes on where it was.
   * @param progressed  is told how many data keys are done
   * @returns how many there were
   * @throws DomainError `DATA_KEY_UNREADABLE`: nothing is lost, both keys stay
   */
  async rotateKey(progressed: (done: number) => void): Promise<number> {
    const { keyEncryption, personKeys, keys } = await this.opened.open();
    const letGoOfOld = await keyEncryption.change();
    const done = await personKeys.rewrap(progressed);
    await keys.scrub();
    await letGoOfOld();
    return done;
  }

  /** Pseudonyms of a kind behind which something is held, in their order. */
  async pseudonymsAfter(kind: string, after: string, limit: number): Promise<readonly string[]> {
    return this.opened.isThere() ? pseudonymsAfter((await this.opened.open()).values.db, kind, after, limit) : [];
  }

  /** What is held of a person, for some purposes or for any. */
  async valuesOf(of: Pseudonym, purposes?: readonly string[]): Promise<readonly HeldValue[]> {
    const rows = await this.reads.rowsOf(of);
    return (await this.reads.opened(purposes ? rows.filter(({ purpose }) => purposes.includes(purpose ?? '')) : rows)).map(heldIn);
  }

  /** Whose names changed after a point of the feed; each person once, with her last change. */
  async changesAfter(sequence: number, limit: number): Promise<readonly IdentityChange[]> {
    return this.opened.isThere() ? changesAfter((await this.opened.open()).values.db, sequence, limit) : [];
  }

  /** @param consumer  lets go when something is erased, before whoever asked for it is answered */
  onErased(consumer: PurgedConsumer): void {
    this.consumers.push(consumer);
  }

  /** The members these values are about, as far as they are held. */
  membersBehind(digests: readonly string[]): Promise<readonly MemberBehind[]> {
    return this.reads.membersBehind(digests);
  }

  /**
   * Erases these values for good; what was erased before stays so. The digest stays, so that whoever asks hears that the value is gone.
   * @param erasedAt   instant, ISO 8601
   * @param requestId  whoever has let go acknowledges it under this id
   */
  async erase(digests: readonly string[], erasedAt: string, requestId?: string): Promise<void> {
    await this.remove(digests, erasedAt);
    if (requestId === undefined || digests.length === 0) return;
    const { db } = (await this.opened.open()).values;
    for (const { name } of [{ name: 'vault' }, ...this.consumers])
      await acknowledge(db, requestId, { consumer: name, node: hostname(), purgedAt: this.clock.now() });
  }

  async acknowledgementsOf(requestId: string): Promise<readonly Acknowledgement[]> {
    return this.opened.isThere() ? acknowledgementsOf((await this.opened.open()).values.db, requestId) : [];
  }

  /**
   * Seals what lies in a file of its own for a while, under a key that is destroyed with it.
   * @param name  of the file
   */
  async sealApart(name: string, content: Buffer): Promise<Buffer> {
    const keys = await (await this.opened.open()).personKeys.madeFor([apart(name)]);
    return seal(keys.get(apart(name)) ?? Buffer.alloc(0), content, name);
  }

  /** @returns what was sealed; nothing once its key is destroyed */
  async openApart(name: string, sealed: Buffer): Promise<Buffer | undefined> {
    const key = (await (await this.opened.open()).personKeys.of([apart(name)])).get(apart(name));
    return key && unseal(key, sealed, name);
  }

  async forgetApart(name: string): Promise<void> {
    if (this.opened.isThere()) await (await this.opened.open()).personKeys.destroy([apart(name)]);
  }

  /** Lets values go that no entry names: the decision they were brought for was refused. */
  letGo(digests: readonly string[]): Promise<void> {
    return this.remove(digests, null);
  }

  close(): Promise<void> {
    return this.opened.close();
  }

  private async write(tasks: readonly Bringing[]): Promise<readonly (readonly KeptValue[])[]> {
    const opened = await this.opened.open();
    return keepValues(opened, opened.personKeys, tasks, this.clock.now());
  }

  private async remove(digests: readonly string[], erasedAt: string | null): Promise<void> {
    if (digests.length === 0) return;
    const opened = await this.opened.open();
    await removeValues(opened, opened.personKeys, digests, erasedAt);
    for (const consumer of this.consumers) await consumer.purge();
  }
}
