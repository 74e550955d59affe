/**
 * Keys of signed notes, in the text form of Go's `sumdb/note` and C2SP `signed-note`.
 *
 *   public:   <name>+<id>+<base64(type ‖ 32-byte Ed25519 public key)>
 *   private:  PRIVATE+KEY+<name>+<id>+<base64(type ‖ 32-byte Ed25519 seed)>
 *
 * The name is that of the signer, usually a URL without its scheme; it is not empty and holds neither a space nor a plus. The id is eight
 * hexadecimal digits, the first four bytes of SHA-256(name ‖ newline ‖ type ‖ public key): it picks the key, it does not secure it. The
 * type says how the key signs:
 *
 *   0x01  Ed25519 over the text of the note                    (a log)
 *   0x04  Ed25519 over the text and a time, `cosignature/v1`   (a witness)
 *
 * Errors:
 *   KEY_MALFORMED          not of this form
 *   KEY_NAME_INVALID       an empty name, or one with a space or a plus
 *   KEY_TYPE_UNKNOWN       another type of signature
 *   KEY_ID_MISMATCH        the id is not that of this name and key: mistyped, or a key under a foreign name
 */
import { base64, concatenated, fromBase64, hex, utf8 } from '../bytes.js';
import { ED25519_KEY_BYTES, ed25519Signing } from '../ed25519.js';
import { refusal } from '../refusal.js';
import { sha256 } from '../sha256.js';

/** What a key signs: the note itself, or the note at a time. */
export type KeyType = 'ed25519' | 'cosignature';

export interface PublicNoteKey {
  readonly name: string;
  /** first four bytes of the key's hash, as an unsigned integer */
  readonly id: number;
  readonly type: KeyType;
  /** 32 bytes */
  readonly publicKey: Uint8Array;
}

export interface PrivateNoteKey extends PublicNoteKey {
  /** 32 bytes; never leaves the machine that signs */
  readonly seed: Uint8Array;
}

const TYPE_BYTES = { ed25519: 0x01, cosignature: 0x04 } as const satisfies Record<KeyType, number>;
const PRIVATE_PREFIX = 'PRIVATE+KEY+';
const keyText = /^([^+]*)\+([0-9a-f]{8})\+(.+)$/su;

/** @throws DomainError as listed at the head of the file */
export const parsePublicKey = (text: string): PublicNoteKey => {
  const { name, id, type, material } = parseKey(text);
  const key = publicNoteKey(name, type, material);
  if (key.id !== id) throw refusal('KEY_ID_MISMATCH', { name, id: keyIdText(id), expected: keyIdText(key.id) });
  return key;
};

/** @throws DomainError as listed at the head of the file */
export const parsePrivateKey = (text: string): PrivateNoteKey => {
  if (!text.startsWith(PRIVATE_PREFIX)) throw refusal('KEY_MALFORMED', { expected: PRIVATE_PREFIX });
  const { name, id, type, material } = parseKey(text.slice(PRIVATE_PREFIX.length));
  const key = privateNoteKey(name, material, type);
  if (key.id !== id) throw refusal('KEY_ID_MISMATCH', { name, id: keyIdText(id), expected: keyIdText(key.id) });
  return key;
};

/**
 * The key that follows from a seed.
 * @param seed  32 random bytes, from whoever owns a source of randomness
 * @throws DomainError `KEY_NAME_INVALID`, `KEY_MALFORMED`
 */
export const privateNoteKey = (name: string, seed: Uint8Array, type: KeyType = 'ed25519'): PrivateNoteKey => {
  if (seed.length !== ED25519_KEY_BYTES) throw refusal('KEY_MALFORMED', { name, bytes: seed.length });
  return { ...publicNoteKey(name, type, ed25519Signing(seed).publicKey), seed };
};

/** @throws DomainError `KEY_NAME_INVALID`, `KEY_MALFORMED` */
export const publicNoteKey = (name: string, type: KeyType, publicKey: Uint8Array): PublicNoteKey => {
  if (!isKeyName(name)) throw refusal('KEY_NAME_INVALID', { name });
  if (publicKey.length !== ED25519_KEY_BYTES) throw refusal('KEY_MALFORMED', { name, bytes: publicKey.length });
  const digest = sha256(concatenated(utf8(`${name}\n`), typed(type, publicKey)));
  return { name, id: new DataView(digest.buffer).getUint32(0), type, publicKey };
};

export const formatPublicKey = ({ name, id, type, publicKey }: PublicNoteKey): string =>
  `${name}+${keyIdText(id)}+${base64(typed(type, publicKey))}`;

export const formatPrivateKey = ({ name, id, type, seed }: PrivateNoteKey): string =>
  `${PRIVATE_PREFIX}${name}+${keyIdText(id)}+${base64(typed(type, seed))}`;

/** A key id as it is written, eight hexadecimal digits. */
export const keyIdText = (id: number): string => id.toString(16).padStart(8, '0');

/** True for a name a key may have: no white space of any script, no plus. */
export const isKeyName = (name: string): boolean => name.length > 0 && name.isWellFormed() && !/[\p{White_Space}+]/u.test(name);

const typed = (type: KeyType, material: Uint8Array): Uint8Array => concatenated(Uint8Array.of(TYPE_BYTES[type]), material);

const parseKey = (text: string): { name: string; id: number; type: KeyType; material: Uint8Array } => {
  const [, name, id, encoded] = keyText.exec(text) ?? [];
  const bytes = encoded === undefined ? undefined : fromBase64(encoded);
  if (name === undefined || id === undefined || !bytes) throw refusal('KEY_MALFORMED', { length: text.length });
  const material = bytes.subarray(1);
  const type = bytes[0] === TYPE_BYTES.ed25519 ? 'ed25519' : bytes[0] === TYPE_BYTES.cosignature ? 'cosignature' : undefined;
  if (!type) throw refusal('KEY_TYPE_UNKNOWN', { name, type: hex(bytes.subarray(0, 1)) });
  return { name, id: Number.parseInt(id, 16), type, material };
};
