import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '#kernel';
import type { AccessTables } from '../access-tables.js';
import type { KeyedDigest } from '../secrets/server-key.js';
import { challengeOver } from './passkeys.errors.js';

/** Milliseconds in which a challenge is to be answered: long enough to look for a phone (Web Authentication, section 15.1). */
const LASTS = 5 * 60_000;

const RANDOM_BYTES = 16;
const INSTANT_BYTES = 6;
const HEAD_BYTES = RANDOM_BYTES + INSTANT_BYTES;

/** What an answer to a challenge is good for. */
export type ChallengeFor = { readonly purpose: 'signIn' } | { readonly purpose: 'registration' | 'proof'; readonly accountId: string };

/**
 * Challenges that carry their own end and are recognised by an HMAC: whoever asks for a million of them fills no table. Only those that were
 * answered are kept, until their end: each is answered once.
 */
export class Challenges {
  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
    private readonly digest: KeyedDigest,
  ) {}

  /** @returns 16 random bytes, six of the instant of its end in milliseconds, and the HMAC over them and what it is for */
  issue(what: ChallengeFor): Uint8Array<ArrayBuffer> {
    const head = Buffer.alloc(HEAD_BYTES);
    randomBytes(RANDOM_BYTES).copy(head);
    head.writeUIntBE(Date.parse(this.clock.now()) + LASTS, RANDOM_BYTES, INSTANT_BYTES);
    return new Uint8Array([...head, ...this.seal(head, what)]);
  }

  /**
   * @param challenge  base64url
   * @throws DomainError `CHALLENGE_OVER` for one that was not issued for this, or has ended
   */
  assertOpen(challenge: string, what: ChallengeFor): void {
    const bytes = Buffer.from(challenge, 'base64url');
    const head = bytes.subarray(0, HEAD_BYTES);
    const given = bytes.subarray(HEAD_BYTES);
    if (head.length < HEAD_BYTES) throw challengeOver();
    const seal = this.seal(head, what);
    if (given.length !== seal.length || !timingSafeEqual(given, seal)) throw challengeOver();
    if (endOf(head) <= Date.parse(this.clock.now())) throw challengeOver();
  }

  /**
   * Of two who answer the same challenge at the same moment, one is heard.
   * @param challenge  base64url, open
   * @throws DomainError `CHALLENGE_OVER`
   */
  async spend(challenge: string): Promise<void> {
    const bytes = Buffer.from(challenge, 'base64url');
    const { db } = this.tables;
    await db.deleteFrom('spent_challenge').where('expires_at', '<=', this.clock.now()).execute();
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('spent_challenge')
      // As its bytes are written, not as they came: base64url has several texts for the same bytes.
      .values({ challenge: bytes.toString('base64url'), expires_at: new Date(endOf(bytes)).toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) throw challengeOver();
  }

  private seal(head: Buffer, what: ChallengeFor): Buffer {
    const whose = what.purpose === 'signIn' ? '' : what.accountId;
    return Buffer.from(this.digest('challenge', `${what.purpose} ${whose} ${head.toString('base64url')}`), 'base64url');
  }
}

const endOf = (bytes: Buffer): number => bytes.readUIntBE(RANDOM_BYTES, INSTANT_BYTES);
