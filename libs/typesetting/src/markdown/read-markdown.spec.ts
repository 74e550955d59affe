import fc from 'fast-check';
import { readMarkdown } from './read-markdown.js';
import { spansOf, textOf } from './spans.js';

const plain = (text: string) => [{ style: 'plain', text }];

describe('Markdown this program writes', () => {
  it('has a title, headings, lists, quotations and tables', () => {
    const text = [
      '# Minutes of 2026-06-18',
      '- one\n- **two**: 2',
      '## Resolutions',
      '### Resolution 1',
      '> first line\n> second line',
      'SHA-256 `0a1b`',
      '1. agenda\n   and more\n2. debate',
      '| Name | College |\n| --- | --- |\n| Zoë | A |\n| Bo |  |',
    ].join('\n\n');
    expect(readMarkdown(text)).toEqual({
      title: 'Minutes of 2026-06-18',
      blocks: [
        { kind: 'bullets', items: [plain('one'), [{ style: 'strong', text: 'two' }, ...plain(': 2')]] },
        { kind: 'heading', level: 2, spans: plain('Resolutions') },
        { kind: 'heading', level: 3, spans: plain('Resolution 1') },
        { kind: 'quotation', lines: [plain('first line'), plain('second line')] },
        { kind: 'paragraph', spans: [...plain('SHA-256 '), { style: 'code', text: '0a1b' }] },
        { kind: 'numbered', items: [plain('agenda and more'), plain('debate')] },
        {
          kind: 'table',
          headings: [plain('Name'), plain('College')],
          rows: [
            [plain('Zoë'), plain('A')],
            [plain('Bo'), []],
          ],
        },
      ],
    });
  });

  it('keeps two headings that follow each other apart', () => {
    expect(readMarkdown('# Title\n\n## One\n## Two').blocks).toEqual([
      { kind: 'heading', level: 2, spans: plain('One') },
      { kind: 'heading', level: 2, spans: plain('Two') },
    ]);
  });

  it('gives escaped signs back as they were, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = text.replaceAll(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`);
        expect(textOf(spansOf(escaped))).toBe(text);
      }),
    );
  });

  it('loses no word of a line nobody escaped', () => {
    expect(textOf(spansOf('2 * 3 is `six\\'))).toBe('2 * 3 is `six\\');
  });
});
