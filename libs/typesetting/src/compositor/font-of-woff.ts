import { inflateSync } from 'node:zlib';

/** Bytes of the header and of a directory entry: of WOFF, and of the font in it. */
const WOFF = { header: 44, entry: 20 } as const;
const SFNT = { header: 12, entry: 16 } as const;

interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

/**
 * Unpacks a font of the web (WOFF 1.0, W3C recommendation of 2012) into the OpenType font it was made from, under another family name: so that
 * each part of a typeface can be asked for by itself, and no font of the machine can stand in for it.
 * @param woff    the file
 * @param family  name of the family in ASCII
 * @returns an OpenType font
 */
export const fontOfWoff = (woff: Buffer, family: string): Buffer => {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, place) => tableAt(woff, WOFF.header + place * WOFF.entry));
  return assembled(
    woff.readUInt32BE(4),
    tables.map((table) => (table.tag === 'name' ? { tag: 'name', bytes: nameTable(family) } : table)),
  );
};

const tableAt = (woff: Buffer, at: number): Table => {
  const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
  const stored = woff.subarray(offset, offset + packed);
  return { tag: woff.toString('latin1', at, at + 4), bytes: packed < length ? inflateSync(stored) : stored };
};

/** Puts tables one after the other, each at a multiple of four bytes (OpenType 1.9, "Organization of an OpenType font"). */
const assembled = (flavour: number, tables: readonly Table[]): Buffer => {
  const directory = Buffer.alloc(SFNT.header + SFNT.entry * tables.length);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(flavour, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(SFNT.entry * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(SFNT.entry * (tables.length - 2 ** power), 10);
  let offset = directory.length;
  const bodies = tables.map(({ tag, bytes }, place) => {
    const body = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    const at = SFNT.header + place * SFNT.entry;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(body), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    offset += body.length;
    return body;
  });
  return Buffer.concat([directory, ...bodies]);
};

const checksum = (body: Buffer): number => {
  let sum = 0;
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0;
  return sum;
};

/** A `name` table that says the family (1), the full name (4) and the name for PostScript (6), for Windows in Unicode. */
const nameTable = (family: string): Buffer => {
  const records = [
    [1, family],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ] as const;
  const head = Buffer.alloc(6 + 12 * records.length);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  const texts = records.map(([nameId, text], place) => {
    const written = Buffer.from(text, 'utf16le').swap16();
    [3, 1, 0x0409, nameId, written.length, offset].forEach((value, field) => head.writeUInt16BE(value, 6 + place * 12 + field * 2));
    offset += written.length;
    return written;
  });
  return Buffer.concat([head, ...texts]);
};
