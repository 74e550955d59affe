/**
 * The manifest of an audit bundle, `MANIFEST.json`: canonical JSON (RFC 8785) of
 *
 *   { "format": "unevoix-audit-bundle@v1", "origin": …, "size": …, "root": base64, "files": { path: SHA-256 in hexadecimal, … } }
 *
 * with every file of the bundle but itself. It is not signed: it says which files belong together, and a damaged copy shows at once. What
 * vouches for the history is the signed checkpoint.
 *
 * Errors:
 *   MANIFEST_MALFORMED    not of this form, or not canonical {reason}
 *   MANIFEST_PATH_UNSAFE  a path that leads out of the bundle, or is spelled unusually {path}
 */
import { canonicalJson } from '#kernel';
import { base64, fromBase64, fromUtf8, utf8 } from '../bytes.js';
import type { Checkpoint } from '../checkpoint/checkpoint.js';
import { refusal } from '../refusal.js';
import { HASH_BYTES } from '../sha256.js';

export const MANIFEST_PATH = 'MANIFEST.json';
const FORMAT = 'unevoix-audit-bundle@v1';

export interface Manifest extends Pick<Checkpoint, 'origin' | 'size' | 'root'> {
  /** SHA-256 in hexadecimal of every file, by path */
  readonly files: Readonly<Record<string, string>>;
}

export const formatManifest = ({ origin, size, root, files }: Manifest): Uint8Array =>
  utf8(canonicalJson({ format: FORMAT, origin, size, root: base64(root), files }));

/** @throws DomainError as listed at the head of the file */
export const parseManifest = (bytes: Uint8Array): Manifest => {
  const text = fromUtf8(bytes);
  if (text === undefined) throw malformed('not UTF-8');
  const { format, origin, size, root, files } = membersOf(text);
  if (format !== FORMAT) throw malformed('format');
  if (typeof origin !== 'string' || origin === '') throw malformed('origin');
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw malformed('size');
  const rootHash = typeof root === 'string' ? fromBase64(root) : undefined;
  if (rootHash?.length !== HASH_BYTES) throw malformed('root');
  const manifest = { origin, size, root: rootHash, files: filesOf(files) };
  // Written again it must be the same text: no second spelling, no member that another reader would see and this one does not.
  if (canonicalJson({ format, origin, size, root, files: manifest.files }) !== text) throw malformed('not canonical');
  return manifest;
};

const membersOf = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch (error) {
    throw refusal('MANIFEST_MALFORMED', { reason: 'not JSON' }, error);
  }
  throw malformed('not an object');
};

const digest = /^[0-9a-f]{64}$/;
const safePath = /^(?:[\w.][\w.-]*\/)*[\w.][\w.-]*$/;

const filesOf = (value: unknown): Readonly<Record<string, string>> => {
  if (typeof value !== 'object' || value === null) throw malformed('files');
  const files: Record<string, string> = {};
  for (const [path, hash] of Object.entries(value)) {
    if (!safePath.test(path) || path.split('/').some((part) => part === '..' || part === '.'))
      throw refusal('MANIFEST_PATH_UNSAFE', { path });
    if (typeof hash !== 'string' || !digest.test(hash)) throw malformed(`hash of ${path}`);
    files[path] = hash;
  }
  return files;
};

const malformed = (reason: string): Error => refusal('MANIFEST_MALFORMED', { reason });
