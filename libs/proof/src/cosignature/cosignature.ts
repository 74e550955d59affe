/**
 * A cosignature (C2SP `tlog-cosignature`): a witness says "at this time, the largest tree I have seen of this log, grown from all the smaller
 * ones I saw, is this one".
 *
 * It is a signature line of the checkpoint's note whose key has type 0x04. The signature is 72 bytes: the time in seconds since 1970 as a
 * big-endian 64-bit integer, then Ed25519 over
 *
 *   cosignature/v1
 *   time <seconds, decimal>
 *   <the text of the checkpoint>
 *
 * The message does not name the witness, so one Ed25519 key serves one witness only. Post-quantum cosignatures (type 0x06) are not read.
 *
 * Errors:
 *   COSIGNATURE_MALFORMED  not 72 bytes, or a time beyond 2^53 seconds
 *   KEY_TYPE_UNKNOWN       a key that is not of a witness
 */
import { concatenated, utf8 } from '../bytes.js';
import { ED25519_SIGNATURE_BYTES, ed25519Signing, ed25519Verification } from '../ed25519.js';
import { parsePrivateKey, type PrivateNoteKey, type PublicNoteKey } from '../note/note-key.js';
import type { NoteSigner, NoteVerifier } from '../note/signed-note.js';
import { refusal } from '../refusal.js';

const TIME_BYTES = 8;

/** Checks cosignatures of one witness. */
export const cosignatureVerifier = ({ name, id, publicKey }: PublicNoteKey): NoteVerifier => {
  const verifies = ed25519Verification(publicKey);
  return {
    name,
    keyId: id,
    verify: (text, signature) =>
      signature.length === TIME_BYTES + ED25519_SIGNATURE_BYTES &&
      verifies(cosignedMessage(timeField(signature), text), signature.subarray(TIME_BYTES)),
  };
};

/**
 * Signs as a witness.
 * @param key   private key of type 0x04, as text or already read
 * @param time  when, in whole seconds since 1970
 * @throws DomainError `KEY_TYPE_UNKNOWN`
 */
export const cosigner = (key: string | PrivateNoteKey, time: number): NoteSigner => {
  const { name, id, type, seed } = typeof key === 'string' ? parsePrivateKey(key) : key;
  if (type !== 'cosignature') throw refusal('KEY_TYPE_UNKNOWN', { name, type });
  const { sign } = ed25519Signing(seed);
  const stamp = new Uint8Array(TIME_BYTES);
  new DataView(stamp.buffer).setBigUint64(0, BigInt(time));
  return { name, keyId: id, sign: (text) => concatenated(stamp, sign(cosignedMessage(BigInt(time), text))) };
};

/**
 * When a verified cosignature says it was made, in seconds since 1970.
 * @throws DomainError `COSIGNATURE_MALFORMED`
 */
export const cosignatureTime = (signature: Uint8Array): number => {
  if (signature.length !== TIME_BYTES + ED25519_SIGNATURE_BYTES) throw refusal('COSIGNATURE_MALFORMED', { bytes: signature.length });
  const time = Number(timeField(signature));
  if (!Number.isSafeInteger(time)) throw refusal('COSIGNATURE_MALFORMED', { time: String(time) });
  return time;
};

const timeField = (signature: Uint8Array): bigint => new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);

const cosignedMessage = (time: bigint, text: string): Uint8Array => utf8(`cosignature/v1\ntime ${time}\n${text}`);
