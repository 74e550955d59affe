import { hasCode } from '#kernel';
import { base64 } from '../bytes.js';
import { about, type Audit, type AuditOptions, readFile } from '../bundle/audit.js';
import type { BundleReader } from '../bundle/bundle-reader.js';
import { anchorOf, readText } from '../bundle/check-signatures.js';
import { holds } from '../bundle/finding.js';
import { formatPublicKey, parsePublicKey } from '../note/note-key.js';
import { noteVerifier } from '../note/note-verifier.js';
import { type NoteVerifier, openNote } from '../note/signed-note.js';
import { isQuorumReached, judgeLogSignature, type TrustedCheckpoint } from '../policy/judge-checkpoint.js';
import { parsePolicy, type Policy } from '../policy/policy.js';
import { parseReceipt } from '../receipt/receipt.js';
import { refusal } from '../refusal.js';
import { notChecked, type PublishedFinding } from './published-finding.js';

const HEAD_PATH = 'log/checkpoint';
const POLICY_PATH = 'log/policy';

/** What the rest of the verdict is about: a bundle without a manifest. */
export type PublishedAudit = Omit<Audit, 'manifest'>;

/**
 * The newest head is signed by the log, with the key she brought if she did, and so is every head she brought.
 * @throws DomainError `LOG_KEY_UNKNOWN` {key}, and those of `parsePolicy`, `parsePublicKey`, `judgeLogSignature` and `parseReceipt`, with the path
 */
export async function* checkPublishedHead(bundle: BundleReader, options: AuditOptions): AsyncGenerator<PublishedFinding, PublishedAudit> {
  const policyText = options.policy ?? (await readText(bundle, POLICY_PATH));
  const trusted = about(POLICY_PATH, () => parsePolicy(policyText));
  const note = await readFile(bundle, HEAD_PATH);
  const head = about(HEAD_PATH, () => judgeLogSignature(note, trusted));
  const { origin, size, root } = head.checkpoint;
  const policy = { ...trusted, logs: trusted.logs.filter((log) => log.origin === origin) };
  const receipts = (options.receipts ?? []).map(({ name, content }) => ({
    source: name,
    receipt: about(name, () => parseReceipt(content)),
  }));
  const anchors = [
    { source: HEAD_PATH, ...head },
    ...(options.checkpoints ?? []).map(({ name, content }) => anchorOf(name, content, policy)),
    ...receipts.map(({ source, receipt }) => anchorOf(source, receipt.checkpoint, policy)),
  ].sort((one, other) => one.checkpoint.size - other.checkpoint.size);
  yield holds('signatures', `the checkpoint of ${size} entries is signed by ${origin}`, { origin, size, root: base64(root) });
  yield keyFinding(options.logKey, note, policyText);
  yield witnessFinding(head, policy);
  return { bundle, options, policy, head: head.checkpoint, anchors, receipts };
}

/** The key on her paper signs, or signed until the log changed its key. */
const keyFinding = (logKey: string | undefined, note: Uint8Array, policyText: string): PublishedFinding => {
  if (logKey === undefined) return notChecked('key', 'NO_KEY_BROUGHT', 'you brought no key to compare with');
  const key = about('key', () => parsePublicKey(logKey.trim()));
  const text = formatPublicKey(key);
  if (hasSigned(note, noteVerifier(key))) return holds('key', `your key is the one that signs: ${text}`, { key: text });
  if (!policyText.split(/\s+/).includes(text)) throw refusal('LOG_KEY_UNKNOWN', { key: text });
  return notChecked('key', 'KEY_CHANGED', 'the log has changed its key since yours: compare the new one', { key: text });
};

/** By the signature itself: two keys may have the same name and id. */
const hasSigned = (note: Uint8Array, verifier: NoteVerifier): boolean => {
  try {
    openNote(note, [verifier]);
    return true;
  } catch (error) {
    if (hasCode(error, 'NOTE_UNVERIFIED') || hasCode(error, 'NOTE_SIGNATURE_INVALID')) return false;
    throw error;
  }
};

/** A checkpoint of this moment may still be on its way to the witnesses: that says nothing against it. */
const witnessFinding = ({ cosignatures, checkpoint }: TrustedCheckpoint, { quorum }: Policy): PublishedFinding => {
  const witnesses = cosignatures.map(({ witness }) => witness);
  if (!quorum) return notChecked('witnesses', 'NO_WITNESS_NEEDED', 'this log is cosigned by no witness');
  if (isQuorumReached(quorum, new Set(witnesses))) return holds('witnesses', `cosigned by ${witnesses.join(', ')}`, { witnesses });
  return notChecked('witnesses', 'WITNESSES_NOT_YET', 'too few witnesses have cosigned this checkpoint yet', {
    size: checkpoint.size,
    witnesses,
  });
};
