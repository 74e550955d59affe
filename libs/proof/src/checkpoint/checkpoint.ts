/**
 * A checkpoint (C2SP `tlog-checkpoint`): the head of a log's tree, as the text of a signed note.
 *
 *   ledger.coop.example/main                        origin: which log
 *   70003                                           size: how many entries, decimal, no leading zero
 *   +/cGeR8bhyiiC1lCt37WgKSt9upyYbHoalKyBGqGHco=    root: base64 of the RFC 6962 root
 *                                                   further lines, not empty, are extensions: carried, never interpreted
 *
 * A log never signs two checkpoints of which one is not a prefix of the other. Whoever holds two such notes holds the proof that it did.
 *
 * Errors:
 *   CHECKPOINT_MALFORMED        not of this form {reason}
 *   CHECKPOINT_ORIGIN_MISMATCH  the checkpoint of another log
 */
import { base64, fromBase64 } from '../bytes.js';
import type { TreeHead } from '../merkle/consistency.js';
import { treeSizeOf } from '../merkle/tree-size.js';
import { type NoteVerifier, openNote, type OpenedNote } from '../note/signed-note.js';
import { refusal } from '../refusal.js';
import { HASH_BYTES } from '../sha256.js';

export interface Checkpoint extends TreeHead {
  readonly origin: string;
  readonly extensions?: readonly string[];
}

/** The text of the note: what is signed. */
export const formatCheckpoint = ({ origin, size, root, extensions = [] }: Checkpoint): string =>
  [origin, size, base64(root), ...extensions].map((line) => `${line}\n`).join('');

/**
 * Reads the text of a note as a checkpoint.
 * @throws DomainError `CHECKPOINT_MALFORMED`
 */
export const parseCheckpoint = (text: string): Checkpoint => {
  const [origin, sizeText, rootText, ...extensions] = text.split('\n');
  if (extensions.pop() !== '') throw refusal('CHECKPOINT_MALFORMED', { reason: 'fewer than three lines' });
  if (!origin) throw refusal('CHECKPOINT_MALFORMED', { reason: 'empty origin' });
  const size = treeSizeOf(sizeText ?? '');
  if (size === undefined) throw refusal('CHECKPOINT_MALFORMED', { reason: 'size' });
  const root = fromBase64(rootText ?? '');
  if (root?.length !== HASH_BYTES) throw refusal('CHECKPOINT_MALFORMED', { reason: 'root' });
  if (extensions.includes('')) throw refusal('CHECKPOINT_MALFORMED', { reason: 'empty extension' });
  return extensions.length > 0 ? { origin, size, root, extensions } : { origin, size, root };
};

export interface OpenedCheckpoint extends OpenedNote {
  readonly checkpoint: Checkpoint;
}

/**
 * Verifies a signed checkpoint of one log.
 * @param origin  the log expected
 * @param known   keys to trust
 * @throws DomainError `CHECKPOINT_MALFORMED`, `CHECKPOINT_ORIGIN_MISMATCH`, and those of `openNote`
 */
export const openCheckpoint = (note: string | Uint8Array, origin: string, known: readonly NoteVerifier[]): OpenedCheckpoint => {
  const opened = openNote(note, known);
  const checkpoint = parseCheckpoint(opened.text);
  if (checkpoint.origin !== origin) throw refusal('CHECKPOINT_ORIGIN_MISMATCH', { origin: checkpoint.origin, expected: origin });
  return { ...opened, checkpoint };
};
