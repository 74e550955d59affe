import { printable } from './printable.js';
import { signsWithoutFont } from './signs-without-font.js';

describe('a text as a paper can show it', () => {
  it('is composed, on one line', () => expect(printable('Zoe\u0308\nTab\tle')).toBe('Zo\u00eb Tab le'));

  it('shows what cannot be printed by its code point', () =>
    expect(printable('a\u0007b\u202Ec\uE000')).toBe('a[U+0007]b[U+202E]c[U+E000]'));

  it('shows half of a pair by its code point', () => expect(printable('a\uD83D')).toBe('a[U+D83D]'));

  it('shows what no font has by its code point', () => expect(printable('王 a', new Set(['王']))).toBe('[U+738B] a'));
});

describe('signs a compiler has no font for', () => {
  it('are read out of what it says', () => {
    const said = 'message: "PDF/A-2a error: the text `\\"王\\"` could not be displayed with font `\\"Unevoix\\"`", hints: []';
    expect(signsWithoutFont(said)).toEqual(new Set(['王']));
  });

  it('are read by their code point too', () => {
    expect(signsWithoutFont('the text `\\"\\\\u{302a}\\"` could not be displayed')).toEqual(new Set(['\u302a']));
  });

  it('are none of those beside them that are Latin', () => {
    expect(signsWithoutFont('the text `"a王"` could not be displayed')).toEqual(new Set(['王']));
  });

  it('are none where something else is wrong', () => expect(signsWithoutFont('unknown variable: x')).toEqual(new Set()));
});
