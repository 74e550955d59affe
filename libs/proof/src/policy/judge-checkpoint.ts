/**
 * A checkpoint under a policy: signed by one of its logs, and cosigned by its quorum.
 *
 * Errors:
 *   LOG_NOT_TRUSTED        no log of the policy has signed under the checkpoint's own origin
 *   WITNESSES_TOO_FEW  too few witnesses of the policy have cosigned
 *   and those of `openNote` and `parseCheckpoint`
 */
import { type Checkpoint, parseCheckpoint } from '../checkpoint/checkpoint.js';
import { cosignatureTime } from '../cosignature/cosignature.js';
import { type NoteVerifier, openNote } from '../note/signed-note.js';
import { refusal } from '../refusal.js';
import type { Policy, Quorum } from './policy.js';

/** A checkpoint that was believed, and because of whom. */
export interface TrustedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly text: string;
  /** the witnesses of the policy that cosigned, and when they say they did, in seconds since 1970 */
  readonly cosignatures: readonly { readonly witness: string; readonly time: number }[];
}

/**
 * Verifies a signed checkpoint under a policy.
 * @throws DomainError as listed at the head of the file
 */
export const judgeCheckpoint = (note: string | Uint8Array, policy: Policy): TrustedCheckpoint => {
  const trusted = judgeLogSignature(note, policy);
  const witnesses = new Set(trusted.cosignatures.map(({ witness }) => witness));
  if (policy.quorum && !isQuorumReached(policy.quorum, witnesses)) {
    throw refusal('WITNESSES_TOO_FEW', { size: trusted.checkpoint.size, cosigned: [...witnesses] });
  }
  return trusted;
};

/**
 * Verifies that a log of the policy has signed, whether or not the witnesses did: enough for an old checkpoint that later ones confirm.
 * @throws DomainError `LOG_NOT_TRUSTED` {origin}, and those of `openNote` and `parseCheckpoint`
 */
export const judgeLogSignature = (note: string | Uint8Array, { logs, witnesses }: Policy): TrustedCheckpoint => {
  const { text, verified } = openNote(
    note,
    [...logs, ...witnesses].map(({ verifier }) => verifier),
  );
  const checkpoint = parseCheckpoint(text);
  const hasSigned = (known: NoteVerifier) => verified.find(({ name, keyId }) => name === known.name && keyId === known.keyId);
  if (!logs.some(({ origin, verifier }) => origin === checkpoint.origin && hasSigned(verifier))) {
    throw refusal('LOG_NOT_TRUSTED', { origin: checkpoint.origin });
  }
  const cosignatures = witnesses.flatMap(({ name, verifier }) => {
    const signature = hasSigned(verifier);
    return signature ? [{ witness: name, time: cosignatureTime(signature.signature) }] : [];
  });
  return { checkpoint, text, cosignatures };
};

/** Whether enough of the witnesses are among these. */
export const isQuorumReached = (quorum: Quorum, witnesses: ReadonlySet<string>): boolean =>
  'witness' in quorum
    ? witnesses.has(quorum.witness)
    : quorum.of.filter((member) => isQuorumReached(member, witnesses)).length >= quorum.threshold;
