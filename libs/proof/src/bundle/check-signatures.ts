import { fromUtf8, sameBytes } from '../bytes.js';
import { formatPublicKey, parsePublicKey } from '../note/note-key.js';
import { noteVerifier } from '../note/note-verifier.js';
import { openNote } from '../note/signed-note.js';
import { judgeCheckpoint, judgeLogSignature } from '../policy/judge-checkpoint.js';
import { parsePolicy, type Policy } from '../policy/policy.js';
import { refusal } from '../refusal.js';
import { about, type Anchor, type Audit, type AuditOptions, pathsIn, readFile } from './audit.js';
import type { BundleReader } from './bundle-reader.js';
import { type Checking, holds } from './finding.js';
import type { Manifest } from './manifest.js';
import { readReceipts } from './read-receipts.js';

const HEAD_PATH = 'log/checkpoint';
const POLICY_PATH = 'policy';
const LOG_KEY_PATH = 'log.vkey';

/**
 * The newest checkpoint satisfies the policy, carries the signature of the log's key and is the one the manifest speaks of; every other
 * checkpoint, in the bundle or brought along, is signed by the log.
 * @throws DomainError `MANIFEST_CHECKPOINT_MISMATCH`, `CHECKPOINT_MISNAMED`, and those of `parsePolicy`, `parsePublicKey`, `judgeCheckpoint`
 *   and `parseReceipt`, each with the path
 */
export async function* checkSignatures(bundle: BundleReader, options: AuditOptions, manifest: Manifest): Checking<Audit> {
  const policyText = options.policy ?? (await readText(bundle, POLICY_PATH));
  const trusted = about(POLICY_PATH, () => parsePolicy(policyText));
  const keyText = options.logKey ?? (await readText(bundle, LOG_KEY_PATH));
  const key = about(LOG_KEY_PATH, () => parsePublicKey(keyText.trim()));
  const headNote = await readFile(bundle, HEAD_PATH);
  const head = about(HEAD_PATH, () => {
    openNote(headNote, [noteVerifier(key)]);
    return judgeCheckpoint(headNote, trusted);
  });
  assertManifestSpeaksOf(manifest, head.checkpoint);
  // A policy may trust several logs; from here on only this one speaks.
  const policy = { ...trusted, logs: trusted.logs.filter(({ origin }) => origin === head.checkpoint.origin) };

  const receipts = await readReceipts(bundle, options, manifest);
  const anchors = [
    { source: HEAD_PATH, ...head },
    ...(await readCheckpoints(bundle, policy, manifest)),
    ...(options.checkpoints ?? []).map(({ name, content }) => anchorOf(name, content, policy)),
    ...receipts.map(({ source, receipt }) => anchorOf(source, receipt.checkpoint, policy)),
  ].sort((one, other) => one.checkpoint.size - other.checkpoint.size);

  const witnesses = head.cosignatures.map(({ witness }) => witness);
  yield holds(
    'signatures',
    `the checkpoint of ${head.checkpoint.size} entries is signed by ${formatPublicKey(key)}${options.logKey ? '' : ', the key this bundle names'}` +
      `, and cosigned by ${witnesses.length > 0 ? witnesses.join(', ') : 'no witness'}`,
    { size: head.checkpoint.size, key: formatPublicKey(key), isKeyBrought: options.logKey !== undefined, witnesses },
  );
  return { bundle, options, manifest, policy, head: head.checkpoint, anchors, receipts };
}

const readCheckpoints = async (bundle: BundleReader, policy: Policy, manifest: Manifest): Promise<readonly Anchor[]> => {
  const anchors: Anchor[] = [];
  for (const path of pathsIn(manifest, 'checkpoints/')) {
    const anchor = anchorOf(path, await readFile(bundle, path), policy);
    if (path !== `checkpoints/${anchor.checkpoint.size}.note`) throw refusal('CHECKPOINT_MISNAMED', { path, size: anchor.checkpoint.size });
    anchors.push(anchor);
  }
  return anchors;
};

export const anchorOf = (source: string, note: string | Uint8Array, policy: Policy): Anchor =>
  about(source, () => {
    const { checkpoint, cosignatures } = judgeLogSignature(note, policy);
    return { source, checkpoint, cosignatures };
  });

const assertManifestSpeaksOf = (manifest: Manifest, { origin, size, root }: Anchor['checkpoint']): void => {
  if (manifest.origin === origin && manifest.size === size && sameBytes(manifest.root, root)) return;
  throw refusal('MANIFEST_CHECKPOINT_MISMATCH', { path: HEAD_PATH, size, listed: manifest.size });
};

export const readText = async (bundle: BundleReader, path: string): Promise<string> => {
  const text = fromUtf8(await readFile(bundle, path));
  if (text === undefined) throw refusal('FILE_NOT_TEXT', { path });
  return text;
};
