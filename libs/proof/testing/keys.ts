import { sha256 } from '../src/sha256.js';
import { utf8 } from '../src/bytes.js';
import { type KeyType, privateNoteKey, type PrivateNoteKey } from '../src/note/note-key.js';

/** A key that is always the same for a name: for tests only. */
export const testKey = (name: string, type: KeyType = 'ed25519'): PrivateNoteKey =>
  privateNoteKey(name, sha256(utf8(`seed of ${name}`)), type);
