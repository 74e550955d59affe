import { DomainError } from '#kernel';
import { bytesAt, type FilesIn } from './files-in.js';

/** Signatures and lengths of the ZIP format (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16), little-endian. */
const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_BYTES, ENTRY_BYTES, LOCAL_BYTES] = [22, 46, 30];
const LONGEST_COMMENT = 0xffff;
const [STORED, DEFLATED] = [0, 8];
/** What stands where a number needs the longer form of ZIP64. */
const BEYOND = 0xffffffff;

/**
 * The files of a zip. Only its directory is read; what is in a file is read when it is asked for.
 * @throws DomainError `ARCHIVE_UNREADABLE` {path}: no zip, packed otherwise than by deflate, or past 4 GiB
 */
export const filesOfZip = async (zip: Blob): Promise<FilesIn> => {
  const tail = await bytesAt(zip, Math.max(0, zip.size - END_BYTES - LONGEST_COMMENT), END_BYTES + LONGEST_COMMENT);
  const end = endOf(tail);
  const [length, from] = [end.getUint32(12, true), end.getUint32(16, true)];
  if (from === BEYOND) throw unreadable();
  const directory = await bytesAt(zip, from, length);
  const view = new DataView(directory.buffer);
  const files = new Map<string, () => Promise<Uint8Array>>();
  for (let at = 0; at + ENTRY_BYTES <= directory.length && view.getUint32(at, true) === ENTRY;) {
    const [nameBytes, more, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const path = new TextDecoder().decode(directory.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes));
    const packed = { method: view.getUint16(at + 10, true), bytes: view.getUint32(at + 20, true), from: view.getUint32(at + 42, true) };
    if (!path.endsWith('/')) files.set(path, () => unpacked(zip, packed));
    at += ENTRY_BYTES + nameBytes + more + comment;
  }
  return files;
};

/** The record at the end, behind which only a comment may stand. */
const endOf = (tail: Uint8Array): DataView => {
  const view = new DataView(tail.buffer);
  for (let at = tail.length - END_BYTES; at >= 0; at--) if (view.getUint32(at, true) === END) return new DataView(tail.buffer, at);
  throw unreadable();
};

interface Packed {
  readonly method: number;
  readonly bytes: number;
  readonly from: number;
}

const unpacked = async (zip: Blob, { method, bytes, from }: Packed): Promise<Uint8Array> => {
  const local = new DataView((await bytesAt(zip, from, LOCAL_BYTES)).buffer);
  if (local.byteLength < LOCAL_BYTES || local.getUint32(0, true) !== LOCAL) throw unreadable();
  const start = from + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
  const content = zip.slice(start, start + bytes);
  if (method === STORED) return new Uint8Array(await content.arrayBuffer());
  if (method !== DEFLATED) throw unreadable();
  try {
    const stream = content.stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw unreadable(error);
  }
};

const unreadable = (cause?: unknown): DomainError =>
  new DomainError('ARCHIVE_UNREADABLE', { path: 'zip' }, 'invalid', cause === undefined ? undefined : { cause });
