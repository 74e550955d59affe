import { isDomainError } from '#kernel';
import type { Checkpoint } from '../checkpoint/checkpoint.js';
import type { TrustedCheckpoint } from '../policy/judge-checkpoint.js';
import type { Policy } from '../policy/policy.js';
import type { Receipt } from '../receipt/receipt.js';
import { refusal } from '../refusal.js';
import type { BundleReader } from './bundle-reader.js';
import type { Manifest } from './manifest.js';

/** A file the auditor brings: last year's checkpoint, a member's receipt. */
export interface BroughtFile {
  /** how to call it in the verdict */
  readonly name: string;
  readonly content: string;
}

/** What the auditor knows without the bundle. The less she takes from it, the more the verdict means. */
export interface AuditOptions {
  /** her own policy; without it that of the bundle, which its maker wrote */
  readonly policy?: string | undefined;
  /** public key the newest checkpoint must be signed with, as printed on paper */
  readonly logKey?: string | undefined;
  /** checkpoints kept elsewhere: this bundle must continue them */
  readonly checkpoints?: readonly BroughtFile[];
  /** receipts kept elsewhere: their entries must be there */
  readonly receipts?: readonly BroughtFile[];
  /** PEM of the certificates that timestamps must lead to; without it those of the bundle */
  readonly timestampAuthorities?: string | undefined;
  /** how far clocks of the cooperative's machines may be apart, in milliseconds; 60,000 unless told */
  readonly clockTolerance?: number;
}

export const DEFAULT_CLOCK_TOLERANCE = 60_000;

/** A tree head that someone holds, and that the entries must lead to at its size. */
export interface Anchor {
  /** file it comes from */
  readonly source: string;
  readonly checkpoint: Checkpoint;
  readonly cosignatures: TrustedCheckpoint['cosignatures'];
}

export interface NamedReceipt {
  readonly source: string;
  readonly receipt: Receipt;
}

/** What is known of a bundle once its manifest and signatures hold. */
export interface Audit {
  readonly bundle: BundleReader;
  readonly options: AuditOptions;
  readonly manifest: Manifest;
  readonly policy: Policy;
  readonly head: Checkpoint;
  /** every checkpoint there is, smallest first */
  readonly anchors: readonly Anchor[];
  readonly receipts: readonly NamedReceipt[];
}

/** As much of an audit as the entries are checked against. */
export type AuditedLog = Pick<Audit, 'bundle' | 'options' | 'head' | 'anchors'>;

/** The paths of the manifest below a folder, in order. */
export const pathsIn = (manifest: Manifest, folder: string): readonly string[] =>
  Object.keys(manifest.files)
    .filter((path) => path.startsWith(folder))
    .sort();

/** @throws DomainError `FILE_MISSING` {path} */
export const readFile = async (bundle: BundleReader, path: string): Promise<Uint8Array> => {
  const bytes = await bundle.read(path);
  if (!bytes) throw refusal('FILE_MISSING', { path });
  return bytes;
};

/** Adds the file to what is refused about it. */
export const about = <Value>(path: string, check: () => Value): Value => {
  try {
    return check();
  } catch (error) {
    throw isDomainError(error) ? refusal(error.code, { path, ...error.details }, error) : error;
  }
};
