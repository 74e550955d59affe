import { DomainError } from '#kernel';
import { bytesAt, type FilesIn } from './files-in.js';

/** Everything in a tar stands on blocks of this many bytes (POSIX.1-2017, pax, "ustar Interchange Format"). */
const BLOCK = 512;

/** Names longer than a header has room for stand before it: in a pax record, or as GNU tar writes them. */
const [PAX, GNU_LONG_NAME] = ['x', 'L'];
const REGULAR = new Set(['0', '\0', '7']);

/**
 * The files of a tar. Only its headers are read; what is in a file is read when it is asked for.
 * @throws DomainError `ARCHIVE_UNREADABLE` {path}
 */
export const filesOfTar = async (tar: Blob): Promise<FilesIn> => {
  const files = new Map<string, () => Promise<Uint8Array>>();
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= tar.size;) {
    const header = await bytesAt(tar, at, BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const { name, size, type } = readHeader(header);
    const from = at + BLOCK;
    at = from + Math.ceil(size / BLOCK) * BLOCK;
    if (type === PAX || type === GNU_LONG_NAME) {
      longName = nameIn(type, await bytesAt(tar, from, size)) ?? longName;
      continue;
    }
    const path = (longName ?? name).replace(/^\.\//, '');
    longName = undefined;
    if (REGULAR.has(type)) files.set(path, () => bytesAt(tar, from, size));
  }
  return files;
};

const readHeader = (header: Uint8Array): { readonly name: string; readonly size: number; readonly type: string } => {
  const sum = header.reduce((total, byte, place) => total + (place >= 148 && place < 156 ? 32 : byte), 0);
  const size = Number.parseInt(textAt(header, 124, 12), 8);
  if (sum !== Number.parseInt(textAt(header, 148, 8), 8) || Number.isNaN(size))
    throw new DomainError('ARCHIVE_UNREADABLE', { path: 'tar' }, 'invalid');
  const prefix = textAt(header, 257, 5) === 'ustar' ? textAt(header, 345, 155) : '';
  return { name: (prefix === '' ? '' : `${prefix}/`) + textAt(header, 0, 100), size, type: String.fromCharCode(header[156] ?? 0) };
};

const textAt = (bytes: Uint8Array, from: number, length: number): string => textOf(bytes.subarray(from, from + length)).trim();

/** Up to the first zero. */
const textOf = (bytes: Uint8Array): string => {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
};

const nameIn = (type: string, record: Uint8Array): string | undefined =>
  type === GNU_LONG_NAME ? textOf(record) : /\d+ path=(.*)\n/.exec(new TextDecoder().decode(record))?.[1];
