import { DomainError } from '#kernel';
import {
  consistencyProof,
  formatAddCheckpoint,
  formatSignature,
  type NoteSignature,
  parseNote,
  type PolicyWitness,
  readWitnessAnswer,
  type WitnessReply,
} from '#proof';
import type { SealedLogReader } from '../sealed-log/sealed-log-reader.js';

/** Milliseconds a witness gets to answer. */
const PATIENCE_MS = 10_000;

interface Asking {
  /** size of the checkpoint it is believed to have cosigned last; 0 for none */
  readonly known: number;
  /** gives up */
  readonly signal: AbortSignal;
}

/**
 * Shows a checkpoint to a witness (C2SP `tlog-witness`). One that remembers another size is given the proof from there.
 * @returns the line of its cosignature, with its newline
 * @throws DomainError `WITNESS_AHEAD` {witness, size, witnessed} when it remembers more entries than there are: the ledger was put back to an
 *   earlier state after it had cosigned; `WITNESS_REFUSED` {witness, status, reason}; `WITNESS_ANSWER_INVALID`; `WITNESS_UNREACHABLE` {witness}
 */
export const askWitness = async (
  log: SealedLogReader,
  size: number,
  witness: PolicyWitness,
  { known, signal }: Asking,
): Promise<string> => {
  const ask = (oldSize: number) => show(log, size, witness, { known: oldSize, signal });
  const first = await ask(known);
  const reply = first.outcome === 'otherSize' && first.size <= size && first.size !== known ? await ask(first.size) : first;
  const { name } = witness;
  switch (reply.outcome) {
    case 'cosigned':
      return formatSignature(signatureOf(reply.note, witness));
    case 'otherSize':
      throw new DomainError('WITNESS_AHEAD', { witness: name, size, witnessed: reply.size }, 'conflict');
    case 'refused':
      throw new DomainError('WITNESS_REFUSED', { witness: name, status: reply.status, reason: reply.reason.slice(0, 200) }, 'conflict');
  }
};

const show = async (
  log: SealedLogReader,
  size: number,
  { name, url, verifier }: PolicyWitness,
  { known, signal }: Asking,
): Promise<WitnessReply> => {
  const checkpoint = log.signed.signedNote(size) ?? '';
  const proof = known === 0 ? [] : await consistencyProof(known, size, log);
  const body = formatAddCheckpoint({ oldSize: known, proof, checkpoint });
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const answer = await fetch(`${url}/add-checkpoint`, { method: 'POST', body, signal: patience, redirect: 'error' })
    .then(async (response) => ({ status: response.status, body: await response.text() }))
    .catch((error: unknown) => {
      throw new DomainError('WITNESS_UNREACHABLE', { witness: name }, 'unavailable', { cause: error });
    });
  return readWitnessAnswer(answer, checkpoint, verifier);
};

const signatureOf = (note: string, { name, verifier }: PolicyWitness): NoteSignature => {
  const signature = parseNote(note).signatures.find((line) => line.name === verifier.name && line.keyId === verifier.keyId);
  if (!signature) throw new DomainError('WITNESS_ANSWER_INVALID', { witness: name }, 'invalid');
  return signature;
};
