/**
 * A policy (C2SP `tlog-policy`): who must have signed for a checkpoint to be believed. A text file, one statement a line, `#` for comments:
 *
 *   log <public key> [<url>]                         a log that is trusted; the key's name is its origin
 *   witness <name> <public key> [<url>]              a witness that is known
 *   group <name> <all | any | number> <name>…        members of which so many must agree: witnesses and groups named above
 *   quorum <name | none>                             exactly one; what a checkpoint needs besides the signature of a log
 *
 * A name is a member of one group at most, so nobody counts twice. The same public key is never listed twice among the logs, nor among the
 * witnesses. Several `log` lines with one origin are several keys of it: a log that changed its key.
 *
 * Errors:
 *   POLICY_MALFORMED  {line, reason}
 *   and those of the keys (`note-key.ts`), with the line
 */
import { isDomainError } from '#kernel';
import { hex } from '../bytes.js';
import { parsePublicKey, type PublicNoteKey } from '../note/note-key.js';
import { noteVerifier } from '../note/note-verifier.js';
import type { NoteVerifier } from '../note/signed-note.js';
import { refusal } from '../refusal.js';

export interface PolicyLog {
  readonly origin: string;
  readonly verifier: NoteVerifier;
  readonly url?: string | undefined;
}

export interface PolicyWitness {
  readonly name: string;
  readonly verifier: NoteVerifier;
  readonly url?: string | undefined;
}

/** A witness, or so many of several. */
export type Quorum = { readonly witness: string } | { readonly threshold: number; readonly of: readonly Quorum[] };

export interface Policy {
  readonly logs: readonly PolicyLog[];
  readonly witnesses: readonly PolicyWitness[];
  /** `undefined`: no witness is needed */
  readonly quorum: Quorum | undefined;
}

const NONE = 'none';
const allowed = /^[\t\n\u0020-\u007e\u0080-\u{10ffff}]*$/u;

/**
 * Reads a policy.
 * @throws DomainError as listed at the head of the file
 */
export const parsePolicy = (text: string): Policy => {
  const reading = new PolicyReading();
  text.split('\n').forEach((line, index) => {
    if (!allowed.test(line)) throw malformed(index + 1, 'control character');
    const [keyword, ...words] = line.split(/[\t ]+/).filter((word) => word !== '');
    if (keyword !== undefined && !keyword.startsWith('#')) reading.read(index + 1, keyword, words);
  });
  return reading.policy();
};

class PolicyReading {
  private readonly logs = new Map<string, PolicyLog>();
  private readonly witnesses = new Map<string, PolicyWitness>();
  private readonly defined = new Map<string, Quorum>();
  private readonly grouped = new Set<string>();
  private readonly quorums: (Quorum | undefined)[] = [];

  read(line: number, keyword: string, words: readonly string[]): void {
    switch (keyword) {
      case 'log':
        return this.readLog(line, words);
      case 'witness':
        return this.readWitness(line, words);
      case 'group':
        return this.readGroup(line, words);
      case 'quorum':
        return this.readQuorum(line, words);
      default:
        throw malformed(line, 'unknown statement');
    }
  }

  policy(): Policy {
    if (this.quorums.length !== 1) throw malformed(0, 'exactly one quorum is needed');
    return { logs: [...this.logs.values()], witnesses: [...this.witnesses.values()], quorum: this.quorums[0] };
  }

  private readLog(line: number, [text, url, ...others]: readonly string[]): void {
    if (text === undefined || others.length > 0) throw malformed(line, 'log <public key> [<url>]');
    const key = keyOn(line, text, 'ed25519');
    const id = hex(key.publicKey);
    if (this.logs.has(id)) throw malformed(line, 'log key listed twice');
    this.logs.set(id, { origin: key.name, verifier: noteVerifier(key), url });
  }

  private readWitness(line: number, [name, text, url, ...others]: readonly string[]): void {
    if (name === undefined || text === undefined || others.length > 0) throw malformed(line, 'witness <name> <public key> [<url>]');
    const key = keyOn(line, text, 'cosignature');
    const id = hex(key.publicKey);
    if (this.witnesses.has(id)) throw malformed(line, 'witness key listed twice');
    this.define(line, name, { witness: name });
    this.witnesses.set(id, { name, verifier: noteVerifier(key), url });
  }

  private readGroup(line: number, [name, count, ...members]: readonly string[]): void {
    if (name === undefined || count === undefined || members.length === 0)
      throw malformed(line, 'group <name> <all | any | number> <name>…');
    const threshold = count === 'all' ? members.length : count === 'any' ? 1 : /^\d{1,9}$/.test(count) ? Number(count) : 0;
    if (threshold < 1 || threshold > members.length) throw malformed(line, 'number of members that must agree');
    const of = members.map((member) => {
      const part = this.defined.get(member);
      if (!part) throw malformed(line, 'member not defined above');
      if (this.grouped.has(member)) throw malformed(line, 'member of two groups');
      this.grouped.add(member);
      return part;
    });
    this.define(line, name, { threshold, of });
  }

  private readQuorum(line: number, [name, ...others]: readonly string[]): void {
    if (name === undefined || others.length > 0) throw malformed(line, 'quorum <name | none>');
    const quorum = this.defined.get(name);
    if (!quorum && name !== NONE) throw malformed(line, 'quorum not defined above');
    this.quorums.push(quorum);
  }

  private define(line: number, name: string, quorum: Quorum): void {
    if (name === NONE) throw malformed(line, 'none is not a name');
    if (this.defined.has(name)) throw malformed(line, 'name defined twice');
    this.defined.set(name, quorum);
  }
}

const keyOn = (line: number, text: string, type: PublicNoteKey['type']): PublicNoteKey => {
  let key: PublicNoteKey;
  try {
    key = parsePublicKey(text);
  } catch (error) {
    if (!isDomainError(error)) throw error;
    throw refusal(error.code, { ...error.details, line }, error);
  }
  if (key.type !== type) throw malformed(line, type === 'ed25519' ? 'not the key of a log' : 'not the key of a witness');
  return key;
};

const malformed = (line: number, reason: string): Error => refusal('POLICY_MALFORMED', { line, reason });
