import { raisedCodes } from './refusal-codes.js';
import { isShipped, paths, read, sourceFiles } from './source-files.js';

const upperSnake = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

const catalogues = ['en', 'fr'].flatMap((language) => paths.filter((path) => path.startsWith(`apps/api/src/messages/${language}.`)));

const codesOf = (catalogue: string): string[] =>
  [...read(catalogue).text.matchAll(/^\s*['"]?(?<code>[A-Z][A-Z0-9_]+)['"]?:/gm)].map(({ groups }) => groups?.['code'] ?? '').toSorted();

const shipped = sourceFiles.filter(({ path }) => isShipped(path) && !catalogues.includes(path));

/** The libraries of proof and audit, and what verifies in a browser, speak to auditors, outside the application, in sentences of their own. */
const isToldToAuditors = (place: string): boolean => /^(libs\/(proof|audit)|apps\/web\/src\/verifying)\//.test(place);

const raised = raisedCodes(shipped);

describe('refusals', () => {
  it('are raised by codes in UPPER_SNAKE_CASE', () => expect(raised.filter(({ code }) => !upperSnake.test(code))).toEqual([]));

  it.each(['en', 'fr'])('have a sentence in %s', (language) => {
    const explained = new Set(catalogues.filter((path) => path.includes(`/${language}.`)).flatMap(codesOf));
    const unexplained = raised.filter(({ code, place }) => !explained.has(code) && !isToldToAuditors(place));
    expect(unexplained.map(({ code, place }) => `${code} ${place}`)).toEqual([]);
  });

  it('have no sentence when nothing raises them', () => {
    const said = shipped.map(({ text }) => text).join('\n');
    expect(catalogues.flatMap(codesOf).filter((code) => !said.includes(`'${code}'`))).toEqual([]);
  });

  it.each([
    ['a literal', "throw new DomainError('late', {});"],
    ['one of two', "throw new DomainError(late ? 'late' : 'GONE_BY', {});"],
    [
      'the parameter of a function',
      "const refusal = (at: number, code: string) => new DomainError(code, { at }); throw refusal(1, 'late');",
    ],
  ])('are found when the code is %s', (_how, text) =>
    expect(raisedCodes([{ path: 'a.ts', text }])).toContainEqual({ code: 'late', place: 'a.ts:1' }),
  );
});
