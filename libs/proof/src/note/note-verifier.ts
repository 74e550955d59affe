import { cosignatureVerifier } from '../cosignature/cosignature.js';
import { utf8 } from '../bytes.js';
import { ed25519Signing, ed25519Verification } from '../ed25519.js';
import { refusal } from '../refusal.js';
import { parsePrivateKey, parsePublicKey, type PrivateNoteKey, type PublicNoteKey } from './note-key.js';
import type { NoteSigner, NoteVerifier } from './signed-note.js';

/**
 * The check of one public key, whatever its type.
 * @param key  as text or already read
 * @throws DomainError `KEY_MALFORMED`, `KEY_NAME_INVALID`, `KEY_TYPE_UNKNOWN`, `KEY_ID_MISMATCH`
 */
export const noteVerifier = (key: string | PublicNoteKey): NoteVerifier => {
  const known = typeof key === 'string' ? parsePublicKey(key) : key;
  return known.type === 'cosignature' ? cosignatureVerifier(known) : ed25519NoteVerifier(known);
};

/** Type 0x01: Ed25519 over the text of the note. */
const ed25519NoteVerifier = ({ name, id, publicKey }: PublicNoteKey): NoteVerifier => {
  const verifies = ed25519Verification(publicKey);
  return { name, keyId: id, verify: (text, signature) => verifies(utf8(text), signature) };
};

/**
 * A signer of type 0x01, for a log.
 * @param key  as text or already read
 * @throws DomainError `KEY_TYPE_UNKNOWN` for the key of a witness, which signs with a time (`cosigner`)
 */
export const noteSigner = (key: string | PrivateNoteKey): NoteSigner => {
  const { name, id, type, seed } = typeof key === 'string' ? parsePrivateKey(key) : key;
  if (type !== 'ed25519') throw refusal('KEY_TYPE_UNKNOWN', { name, type });
  const { sign } = ed25519Signing(seed);
  return { name, keyId: id, sign: (text) => sign(utf8(text)) };
};
