import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '#kernel';
import { openTables, type TablesPlace } from '#tables';
import { accessMigrations } from '../../libs/access/src/access-migrations.js';
import type { AccessSchema } from '../../libs/access/src/access-schema.js';
import { Accounts } from '../../libs/access/src/accounts/accounts.js';
import { LetterCodes } from '../../libs/access/src/letters/letter-codes.js';
import { HashingLanes } from '../../libs/access/src/passwords/hashing-lanes.js';
import { PasswordProof } from '../../libs/access/src/passwords/password-proof.js';
import { Passwords } from '../../libs/access/src/passwords/passwords.js';
import { keyedDigestOf } from '../../libs/access/src/secrets/server-key.js';
import type { LimitsOf } from '../../libs/access/src/sessions/session-limits.js';
import { Sessions } from '../../libs/access/src/sessions/sessions.js';
import { SignIn } from '../../libs/access/src/sign-in.js';
import { Throttle } from '../../libs/access/src/throttling/throttle.js';

/** A clock that stands until it is told to go on. */
export class StandingClock implements Clock {
  private at = Date.parse('2026-11-23T10:00:00.000Z');

  now(): string {
    return new Date(this.at).toISOString();
  }

  goOn(seconds: number): void {
    this.at += seconds * 1_000;
  }
}

export type AccessServices = Awaited<ReturnType<typeof openAccessServices>>;

/**
 * The services of access on tables of their own, without an application around them.
 * @param place  an SQLite file in a folder of its own when absent
 */
export const openAccessServices = async (place?: TablesPlace, limitsOf?: LimitsOf) => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-access-'));
  const clock = new StandingClock();
  const tables = await openTables<AccessSchema>(place ?? { kind: 'sqlite', file: join(folder, 'access.sqlite') }, accessMigrations);
  const digest = keyedDigestOf(join(folder, 'access.key'));
  const sessions = new Sessions(tables, clock, limitsOf);
  const accounts = new Accounts(tables, clock, sessions);
  const passwords = new Passwords(tables, clock, new HashingLanes(1));
  const letterCodes = new LetterCodes(tables, clock, digest);
  const throttle = new Throttle(tables, clock, digest);
  const passwordProof = new PasswordProof(accounts, passwords, throttle);
  const signIn = new SignIn({ clock, accounts, sessions, passwordProof, letterCodes, throttle });
  const close = async () => {
    await tables.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, clock, tables, digest, sessions, accounts, passwords, passwordProof, letterCodes, throttle, signIn, close };
};
