import { DomainError } from '#kernel';
import type { BundleReader } from '#proof';

/** @throws DomainError `FILE_MISSING` {path} */
export const fileIn = async (bundle: BundleReader, path: string): Promise<Uint8Array> => {
  const bytes = await bundle.read(path);
  if (!bytes) throw new DomainError('FILE_MISSING', { path }, 'invalid');
  return bytes;
};
