import fc from 'fast-check';
import { attachmentNamed } from './attachment.js';

describe('the name of a file to keep', () => {
  it('is quoted as it is', () =>
    expect(attachmentNamed('minutes-2026-06-18-known-42.md')).toBe('attachment; filename="minutes-2026-06-18-known-42.md"'));

  it('is told in full beside a plain one', () =>
    expect(attachmentNamed('procès-verbal (1).md')).toBe(
      `attachment; filename="proc_s-verbal__1_.md"; filename*=UTF-8''proc%C3%A8s-verbal%20%281%29.md`,
    ));

  it.each([
    ['a line of its own', 'a.md\r\nSet-Cookie: session=stolen'],
    ['the end of the quotation', 'a.md"; filename="b.exe'],
    ['a folder', '../../etc/passwd'],
    ['half a character', 'a\ud800.md'],
  ])('carries no %s', (_what, fileName) =>
    expect(attachmentNamed(fileName)).toMatch(/^attachment; filename="(?!.*\.\.)[\w.-]+"(; filename\*=UTF-8''(?!.*\.\.)[\w.%!~-]+)?$/),
  );

  it('is one header whatever it is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (fileName) =>
        /^attachment; filename="[\w.-]*"(; filename\*=UTF-8''[\w.%!~-]+)?$/.test(attachmentNamed(fileName)),
      ),
    ));
});
