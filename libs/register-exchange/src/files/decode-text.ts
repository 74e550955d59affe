import iconv from 'iconv-lite';
import { DomainError } from '#kernel';

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;

export type Encoding = (typeof encodings)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const marks: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file as spreadsheets write them: by its byte order mark, else UTF-16 where every other byte is zero, else UTF-8 where the
 * bytes are UTF-8, else Windows-1252, in which any bytes are a text.
 *
 * @param encoding  in place of the one the bytes show
 * @throws DomainError `IMPORT_ENCODING_WRONG` {encoding}: the bytes are not in the encoding that was named
 */
export const decodeText = (bytes: Uint8Array, encoding = encodingOf(bytes)): DecodedText => {
  if (encoding === 'utf-8' && !isUtf8(bytes)) throw new DomainError('IMPORT_ENCODING_WRONG', { encoding }, 'invalid');
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding };
};

const encodingOf = (bytes: Uint8Array): Encoding => {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  const [even, odd] = zeros(bytes.subarray(0, 1_000));
  if (odd > 4 * even && odd > 0) return 'utf-16le';
  if (even > 4 * odd && even > 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
};

/** Zero bytes at even and at odd places: Latin letters in UTF-16 have one each. */
const zeros = (bytes: Uint8Array): readonly [even: number, odd: number] => {
  const found: [number, number] = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) found[index % 2 === 0 ? 0 : 1] += 1;
  return found;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // what `fatal` asks for
  }
};
