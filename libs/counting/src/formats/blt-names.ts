import { invalidAt } from './text-position.js';

interface Names {
  readonly names: readonly string[];
  readonly title?: string;
}

/** OpenSTV allows the source and a comment after the title, in quotes. */
const QUOTED_AFTER_NAMES = 3;

/**
 * The end of a BLT file: a name for each candidate, then the title. Each is in quotes (several may share a line, a quote inside is doubled)
 * or is a line of its own.
 *
 * @param from  index of the line the papers ended on
 */
export const readBltNames = (lines: readonly string[], from: number, size: number): Names => {
  const texts: string[] = [];
  for (let index = from; index < lines.length; index++) {
    const line = index + 1;
    let rest = lines[index] ?? '';
    let column = 1;
    const skip = (length: number): void => {
      rest = rest.slice(length);
      column += length;
    };
    for (;;) {
      skip(rest.length - rest.trimStart().length);
      if (rest === '' || rest.startsWith('#')) break;
      const room = size + (rest.startsWith('"') ? QUOTED_AFTER_NAMES : 1);
      if (texts.length >= room) throw invalidAt('BLT_TEXT_AFTER_TITLE', { line, column });
      if (rest.startsWith('"')) {
        const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
        if (quoted?.[1] === undefined) throw invalidAt('BLT_NAME_UNFINISHED', { line, column });
        texts.push(quoted[1].replaceAll('""', '"'));
        skip(quoted[0].length);
      } else {
        texts.push(rest.replace(/\s+#.*$/, '').trim());
        break;
      }
    }
  }
  if (texts.length < size) throw invalidAt('BLT_NAME_MISSING', { line: lines.length, column: 1 }, { expected: size, found: texts.length });
  const title = texts[size];
  return { names: texts.slice(0, size), ...(title === undefined ? {} : { title }) };
};
