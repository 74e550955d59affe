/**
 * A signed note (C2SP `signed-note`, Go's `sumdb/note`): a text and the signatures under it.
 *
 *   This is an example message.
 *   <empty line>
 *   — example.com/foo Uw2QOkn8srV1yJGh…
 *
 * The text ends in a newline and is followed by an empty line, the last one of the note; then one line for each signature: em dash (U+2014),
 * space, key name, space, base64(4-byte key id ‖ signature). The note is UTF-8 and holds no control character but the newline.
 *
 * The reader knows the keys it trusts. Signatures of other keys are carried along and prove nothing; a signature under a known name and id
 * that does not verify spoils the whole note, because an honest note never has one.
 *
 * Errors:
 *   NOTE_MALFORMED          not of this form {reason}
 *   NOTE_SIGNATURE_INVALID  a known key's signature does not verify: the text or the signature was changed
 *   NOTE_UNVERIFIED         no known key has signed
 */
import { base64, concatenated, fromLooseBase64, fromUtf8, utf8 } from '../bytes.js';
import { refusal } from '../refusal.js';
import { isKeyName, keyIdText } from './note-key.js';

/** A signature line. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: number;
  readonly signature: Uint8Array;
}

export interface SignedNote {
  /** with its final newline */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A key that checks: what to trust. */
export interface NoteVerifier {
  readonly name: string;
  readonly keyId: number;
  verify(text: string, signature: Uint8Array): boolean;
}

/** A key that signs. */
export interface NoteSigner {
  readonly name: string;
  readonly keyId: number;
  sign(text: string): Uint8Array;
}

export interface OpenedNote {
  readonly text: string;
  /** signatures of known keys, each verified, one a key */
  readonly verified: readonly NoteSignature[];
  /** signatures of unknown keys: nothing is known of them */
  readonly unverified: readonly NoteSignature[];
}

/** As in Go: nobody honest signs more, and each signature costs a check. */
const MOST_SIGNATURES = 100;
const KEY_ID_BYTES = 4;
const signatureLine = /^— ([^ ]+) ([^ ]+)$/u;

/**
 * Reads a note without trusting it.
 * @param note  the text, or its bytes as they came
 * @throws DomainError `NOTE_MALFORMED`
 */
export const parseNote = (note: string | Uint8Array): SignedNote => {
  const message = typeof note === 'string' ? note : fromUtf8(note);
  if (message === undefined || !message.isWellFormed()) throw refusal('NOTE_MALFORMED', { reason: 'not UTF-8' });
  if (hasControlCharacter(message)) throw refusal('NOTE_MALFORMED', { reason: 'control character' });
  const split = message.lastIndexOf('\n\n');
  if (split < 0) throw refusal('NOTE_MALFORMED', { reason: 'no empty line before the signatures' });
  const lines = message.slice(split + 2).split('\n');
  if (lines.pop() !== '' || lines.length === 0) throw refusal('NOTE_MALFORMED', { reason: 'no signature ending in a newline' });
  if (lines.length > MOST_SIGNATURES) throw refusal('NOTE_MALFORMED', { reason: 'too many signatures' });
  return { text: message.slice(0, split + 1), signatures: lines.map(parseSignature) };
};

/**
 * Reads a signature line without its newline.
 * @throws DomainError `NOTE_MALFORMED`
 */
export const parseSignature = (line: string): NoteSignature => {
  const [, name, encoded] = signatureLine.exec(line) ?? [];
  // As loose as Go: the line of a signer nobody here knows must not spoil the note, however careless its encoder.
  const bytes = encoded === undefined ? undefined : fromLooseBase64(encoded);
  if (name === undefined || !isKeyName(name) || !bytes || bytes.length <= KEY_ID_BYTES) {
    throw refusal('NOTE_MALFORMED', { reason: 'signature line' });
  }
  return { name, keyId: new DataView(bytes.buffer).getUint32(0), signature: bytes.slice(KEY_ID_BYTES) };
};

export const formatSignature = ({ name, keyId, signature }: NoteSignature): string => {
  const id = new Uint8Array(KEY_ID_BYTES);
  new DataView(id.buffer).setUint32(0, keyId);
  return `— ${name} ${base64(concatenated(id, signature))}\n`;
};

export const formatNote = ({ text, signatures }: SignedNote): string => `${text}\n${signatures.map(formatSignature).join('')}`;

/**
 * Reads a note and verifies it.
 * @param known  the keys to trust; all others are ignored
 * @throws DomainError as listed at the head of the file
 */
export const openNote = (note: string | Uint8Array, known: readonly NoteVerifier[]): OpenedNote => {
  const { text, signatures } = parseNote(note);
  const verified = new Map<NoteVerifier, NoteSignature>();
  const unverified: NoteSignature[] = [];
  for (const signature of signatures) {
    const verifier = known.find(({ name, keyId }) => name === signature.name && keyId === signature.keyId);
    if (!verifier) {
      unverified.push(signature);
      continue;
    }
    if (verified.has(verifier)) continue;
    if (!verifier.verify(text, signature.signature)) {
      throw refusal('NOTE_SIGNATURE_INVALID', { name: signature.name, id: keyIdText(signature.keyId) });
    }
    verified.set(verifier, signature);
  }
  if (verified.size === 0) throw refusal('NOTE_UNVERIFIED', { signers: signatures.map(({ name }) => name) });
  return { text, verified: [...verified.values()], unverified };
};

/**
 * Signs a text, or adds signatures to a note; an older signature of the same key is replaced.
 * @throws DomainError `NOTE_MALFORMED` when the text does not end in a newline or holds what a note may not
 */
export const signNote = (text: string, signers: readonly NoteSigner[], existing: readonly NoteSignature[] = []): string => {
  const message = utf8(text);
  if (!text.endsWith('\n')) throw refusal('NOTE_MALFORMED', { reason: 'text without a final newline' });
  if (fromUtf8(message) !== text) throw refusal('NOTE_MALFORMED', { reason: 'not UTF-8' });
  if (hasControlCharacter(text)) throw refusal('NOTE_MALFORMED', { reason: 'control character' });
  const kept = existing.filter((old) => !signers.some(({ name, keyId }) => name === old.name && keyId === old.keyId));
  const added = signers.map((signer) => ({ name: signer.name, keyId: signer.keyId, signature: signer.sign(text) }));
  return formatNote({ text, signatures: [...kept, ...added] });
};

const NEWLINE = 0x0a;
const SPACE = 0x20;

const hasControlCharacter = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < SPACE && code !== NEWLINE) return true;
  }
  return false;
};
