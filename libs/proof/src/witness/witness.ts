/**
 * What a witness answers (C2SP `tlog-witness`). Its whole memory is, for each log it knows, the last tree head it cosigned.
 *
 *   200  cosigned; body: its signature line
 *   400  the request makes no sense
 *   403  no trusted key of that log has signed
 *   404  it does not know the log
 *   409  it last cosigned another size, body: that size; or the same size with another root
 *   422  the consistency proof does not hold
 *
 * The decision is pure. The caller loads what is remembered, decides, and stores what is to be remembered, all in one transaction before it
 * answers: between two requests decided side by side, the smaller could otherwise be stored last and roll the log back.
 */
import { isDomainError } from '#kernel';
import { sameBytes } from '../bytes.js';
import { type Checkpoint, parseCheckpoint } from '../checkpoint/checkpoint.js';
import { type TreeHead, verifyConsistency } from '../merkle/consistency.js';
import { EMPTY_ROOT, type Hash } from '../merkle/tree-hash.js';
import { formatSignature, type NoteSigner, type NoteVerifier, openNote, parseNote } from '../note/signed-note.js';
import { type AddCheckpoint, parseAddCheckpoint } from './add-checkpoint.js';

/** What a witness knows of a log. */
export interface WitnessedLog {
  readonly keys: readonly NoteVerifier[];
  /** the last tree head cosigned; absent when there was none */
  readonly last?: TreeHead | undefined;
}

export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly contentType: string;
  readonly body: string;
  /** what to remember, before answering */
  readonly remember?: Checkpoint;
}

/**
 * Decides an `add-checkpoint` request.
 * @param body      of the request, as it came
 * @param logOf     what is known of the log with that origin
 * @param cosigner  the key of the witness, at the time of the request
 */
export const answerAddCheckpoint = (
  body: string | Uint8Array,
  logOf: (origin: string) => WitnessedLog | undefined,
  cosigner: NoteSigner,
): WitnessAnswer => {
  const request = understood(body);
  if (!request) return refuse(400, 'malformed request');
  const { checkpoint, text, note, oldSize, proof } = request;
  const log = logOf(checkpoint.origin);
  if (!log) return refuse(404, 'unknown log');
  if (!isSigned(note, log.keys)) return refuse(403, 'invalid signature');
  if (oldSize > checkpoint.size) return refuse(400, 'old size is above the size of the checkpoint');
  const last = log.last ?? { size: 0, root: EMPTY_ROOT };
  if (oldSize !== last.size) return { status: 409, contentType: 'text/x.tlog.size', body: `${last.size}\n` };
  if (oldSize === checkpoint.size && !sameBytes(last.root, checkpoint.root)) return refuse(409, 'another root at the same size');
  if (!isConsistent(last, checkpoint, proof)) return refuse(422, 'invalid consistency proof');
  const signature = formatSignature({ name: cosigner.name, keyId: cosigner.keyId, signature: cosigner.sign(text) });
  return { status: 200, contentType: 'text/plain; charset=utf-8', body: signature, remember: checkpoint };
};

interface Understood extends Omit<AddCheckpoint, 'checkpoint'> {
  readonly note: string;
  readonly text: string;
  readonly checkpoint: Checkpoint;
}

const understood = (body: string | Uint8Array): Understood | undefined =>
  unlessRefused(() => {
    const { oldSize, proof, checkpoint: note } = parseAddCheckpoint(body);
    const { text } = parseNote(note);
    return { oldSize, proof, note, text, checkpoint: parseCheckpoint(text) };
  });

const isSigned = (note: string, keys: readonly NoteVerifier[]): boolean => unlessRefused(() => openNote(note, keys)) !== undefined;

const isConsistent = (last: TreeHead, next: TreeHead, proof: readonly Hash[]): boolean => {
  // From nothing, everything grows: there is nothing to prove, and so no proof to bring.
  if (last.size === 0) return proof.length === 0;
  return unlessRefused(() => verifyConsistency(last, next, proof) ?? true) ?? false;
};

const unlessRefused = <Value>(attempt: () => Value): Value | undefined => {
  try {
    return attempt();
  } catch (error) {
    if (isDomainError(error)) return undefined;
    throw error;
  }
};

const refuse = (status: WitnessAnswer['status'], reason: string): WitnessAnswer => ({
  status,
  contentType: 'text/plain; charset=utf-8',
  body: `${reason}\n`,
});
