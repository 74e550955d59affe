import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A form in which a value may have been left somewhere. */
interface Trace {
  readonly form: string;
  readonly bytes: Buffer;
}

/** Something that is searched: a file, an answer, what was printed. */
export interface Searched {
  readonly where: string;
  readonly bytes: Buffer;
}

/** How many characters of a long value are looked for: its beginning is enough, and shorter than any cut. */
const LONG = 24;

/** The forms in which a value could lie somewhere: as text, as numbers of letters, inside something that was encoded, and as it is searched. */
const tracesOf = (value: string): readonly Trace[] => {
  const text = value.slice(0, LONG);
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const spellings = [...new Set([text, text.normalize('NFD'), plain, text.toLowerCase(), plain.toLowerCase(), text.toUpperCase()])];
  return spellings.flatMap((spelling) => {
    const bytes = Buffer.from(spelling, 'utf8');
    return [
      { form: `${spelling} in UTF-8`, bytes },
      { form: `${spelling} in Latin 1`, bytes: Buffer.from(spelling, 'latin1') },
      { form: `${spelling} in UTF-16`, bytes: Buffer.from(spelling, 'utf16le') },
      { form: `${spelling} in UTF-16, high byte first`, bytes: Buffer.from(spelling, 'utf16le').swap16() },
      { form: `${spelling} as JSON escapes it`, bytes: Buffer.from(escapedIn(spelling)) },
      { form: `${spelling} in an address`, bytes: Buffer.from(encodeURIComponent(spelling)) },
      ...['hex', 'HEX'].map((form) => ({ form: `${spelling} in ${form}`, bytes: hexOf(bytes, form === 'HEX') })),
      ...[0, 1, 2].flatMap((shift) =>
        base64Of(bytes, shift).map((trace) => ({ form: `${spelling} in base64, shifted by ${shift}`, bytes: trace })),
      ),
    ];
  });
};

const hexOf = (bytes: Buffer, isUpperCase: boolean): Buffer => {
  const digits = bytes.toString('hex');
  return Buffer.from(isUpperCase ? digits.toUpperCase() : digits);
};

const escapedIn = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What stands in base64 wherever the value begins in what was encoded: the letters that depend on its neighbours are left out. */
const base64Of = (bytes: Buffer, shift: number): readonly Buffer[] => {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
  const certain = whole.subarray(0, whole.length - (whole.length % 3));
  const from = shift === 0 ? 0 : 4;
  return (['base64', 'base64url'] as const).map((alphabet) => Buffer.from(certain.toString(alphabet).slice(from)));
};

/** Where which value was found, in which form. */
export const findTraces = (values: Readonly<Record<string, string>>, searched: readonly Searched[]): readonly string[] => {
  const traces = Object.entries(values).flatMap(([name, value]) => tracesOf(value).map((trace) => ({ name, ...trace })));
  return searched.flatMap(({ where, bytes }) =>
    traces.filter((trace) => bytes.includes(trace.bytes)).map(({ name, form }) => `${where}: ${name}, ${form}`),
  );
};

/** Every file below a folder. */
export const filesBelow = (folder: string): readonly Searched[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ where: file.slice(folder.length + 1), bytes: readFileSync(file) }));
