import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, systemClock } from '#kernel';
import {
  answerAddCheckpoint,
  cosigner,
  formatPublicKey,
  type NoteVerifier,
  parsePolicy,
  type PrivateNoteKey,
  type WitnessAnswer,
} from '#proof';
import { newKey, readKeyFile, writeKeyFile } from '../keys/key-file.js';
import { WitnessMemory } from './witness-memory.js';

const NO_LOGS = 'quorum none\n';

/**
 * A witness of other logs (C2SP `tlog-witness`), kept in a folder:
 *
 *   witness.key     its key, made on the first run; for its owner alone
 *   witness.sqlite  what it remembers
 *   logs.policy     the logs it cosigns, a line `log <public key>` each (C2SP `tlog-policy`); written by its operator, read at each request
 */
export class Witness {
  private readonly memory: WitnessMemory;
  private readonly key: PrivateNoteKey;

  /**
   * @param name  of its key, when that is made: an address without its scheme
   * @throws DomainError `KEY_NAME_INVALID`, `SIGNING_KEY_EXPOSED`, `SIGNING_KEY_UNREADABLE`
   */
  constructor(
    private readonly folder: string,
    name: string,
    private readonly clock: Clock = systemClock,
  ) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, 'witness.key');
    if (!existsSync(file)) writeKeyFile(file, newKey(name, 'cosignature'));
    this.key = readKeyFile(file);
    this.memory = new WitnessMemory(join(folder, 'witness.sqlite'));
  }

  /** What those who trust it write into their policy. */
  get publicKey(): string {
    return formatPublicKey(this.key);
  }

  /**
   * Answers `add-checkpoint`.
   * @param body  of the request, as it came
   * @throws DomainError `POLICY_MALFORMED` when its own `logs.policy` cannot be read
   */
  answer(body: string | Uint8Array): WitnessAnswer {
    const keysOf = this.knownLogs();
    const now = Math.floor(Date.parse(this.clock.now()) / 1_000);
    const logOf = (origin: string) => {
      const keys = keysOf(origin);
      return keys.length > 0 ? { keys, last: this.memory.last(origin) } : undefined;
    };
    return this.memory.deciding(() => answerAddCheckpoint(body, logOf, cosigner(this.key, now)));
  }

  close(): void {
    this.memory.close();
  }

  private knownLogs(): (origin: string) => readonly NoteVerifier[] {
    const file = join(this.folder, 'logs.policy');
    const { logs } = parsePolicy(`${existsSync(file) ? readFileSync(file, 'utf8') : ''}\n${NO_LOGS}`);
    return (asked) => logs.filter(({ origin }) => origin === asked).map(({ verifier }) => verifier);
  }
}
