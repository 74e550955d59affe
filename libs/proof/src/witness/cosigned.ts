import { type NoteSignature, type NoteVerifier, openNote, parseNote, parseSignature, signNote } from '../note/signed-note.js';
import { treeSizeOf } from '../merkle/tree-size.js';
import { refusal } from '../refusal.js';

/** What a log makes of a witness's answer: cosigned, ask again from that size, or no. */
export type WitnessReply =
  | { readonly outcome: 'cosigned'; readonly note: string }
  | { readonly outcome: 'otherSize'; readonly size: number }
  | { readonly outcome: 'refused'; readonly status: number; readonly reason: string };

/**
 * Reads the answer of a witness to `add-checkpoint`.
 *
 * Errors: `WITNESS_ANSWER_INVALID` when it says 200 and its signature is not there or does not verify.
 *
 * @param note     the signed checkpoint that was sent
 * @param witness  the key it must have signed with; signatures of other keys are ignored
 * @returns with `cosigned`, the note with the cosignature added
 * @throws DomainError `WITNESS_ANSWER_INVALID` {witness}
 */
export const readWitnessAnswer = (
  answer: { readonly status: number; readonly body: string },
  note: string,
  witness: NoteVerifier,
): WitnessReply => {
  if (answer.status === 409) {
    const size = treeSizeOf(answer.body.trimEnd());
    if (size !== undefined) return { outcome: 'otherSize', size };
  }
  if (answer.status !== 200) return { outcome: 'refused', status: answer.status, reason: answer.body.trim() };
  const { text, signatures } = parseNote(note);
  const cosignature = answer.body
    .split('\n')
    .filter((line) => line !== '')
    .map(parseSignature)
    .find(({ name, keyId }) => name === witness.name && keyId === witness.keyId);
  if (!cosignature) throw refusal('WITNESS_ANSWER_INVALID', { witness: witness.name });
  const cosigned = signNote(text, [alreadySigned(cosignature)], signatures);
  openNote(cosigned, [witness]);
  return { outcome: 'cosigned', note: cosigned };
};

const alreadySigned = ({ name, keyId, signature }: NoteSignature) => ({ name, keyId, sign: () => signature });
