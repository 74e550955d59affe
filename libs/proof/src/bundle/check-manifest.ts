import { hex } from '../bytes.js';
import { refusal } from '../refusal.js';
import { sha256 } from '../sha256.js';
import { readFile } from './audit.js';
import type { BundleReader } from './bundle-reader.js';
import { type Checking, holds, progress } from './finding.js';
import { type Manifest, MANIFEST_PATH, parseManifest } from './manifest.js';

const FILES_A_STEP = 1_000;

/**
 * Every file of the manifest is there and unchanged, and there is no other.
 * @throws DomainError `FILE_MISSING`, `FILE_CHANGED`, `FILE_NOT_LISTED` {path}, and those of `parseManifest`
 */
export async function* checkManifest(bundle: BundleReader): Checking<Manifest> {
  const manifest = parseManifest(await readFile(bundle, MANIFEST_PATH));
  for await (const path of bundle.paths()) {
    if (path !== MANIFEST_PATH && !Object.hasOwn(manifest.files, path)) throw refusal('FILE_NOT_LISTED', { path });
  }
  const files = Object.entries(manifest.files);
  let done = 0;
  for (const [path, digest] of files) {
    if (hex(sha256(await readFile(bundle, path))) !== digest) throw refusal('FILE_CHANGED', { path });
    if (++done % FILES_A_STEP === 0) yield progress('manifest', done, files.length);
  }
  yield holds('manifest', `${files.length} files are complete and as listed`, { files: files.length });
  return manifest;
}
