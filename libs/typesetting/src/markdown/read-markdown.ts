import type { Block } from './block.js';
import { spansOf, textOf } from './spans.js';

/** A text with its title apart. */
export interface ReadText {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** How the lines of a block begin, in the order in which they are looked for. */
const beginnings = [
  ['heading', /^#{1,3} /],
  ['bullets', /^- /],
  ['numbered', /^\d+\. /],
  ['quotation', /^> ?/],
  ['table', /^\| /],
] as const;

type Kind = (typeof beginnings)[number][0] | 'paragraph';

/** The line between the headings of a table and its rows. */
const rule = /^(\| --- )+\|$/;

/**
 * Reads the Markdown this program writes itself: headings, lists, quotations, tables, strong words and code. Not what others write: of their
 * texts every sign is escaped, and comes out as it went in.
 */
export const readMarkdown = (markdown: string): ReadText => {
  const stretches = stretchesOf(markdown.split('\n'));
  const title = stretches.find(([kind, lines]) => kind === 'heading' && lines[0]?.startsWith('# '))?.[1][0] ?? '';
  const blocks = stretches.filter(([, lines]) => lines[0] !== title).map(([kind, lines]) => blockOf(kind, lines));
  return { title: textOf(spansOf(title.slice(2))), blocks };
};

/** Lines that follow each other and are of one kind; within a list, what is indented goes on with its item. */
const stretchesOf = (lines: readonly string[]): readonly (readonly [Kind, string[]])[] => {
  const stretches: [Kind, string[]][] = [];
  let open: [Kind, string[]] | undefined;
  for (const line of lines) {
    if (open && /^(bullets|numbered)$/.test(open[0]) && /^ +\S/.test(line)) {
      open[1].push(`${open[1].pop() ?? ''} ${line.trim()}`);
      continue;
    }
    const kind = beginnings.find(([, beginning]) => beginning.test(line))?.[0] ?? 'paragraph';
    if (line.trim() === '') open = undefined;
    else if (open?.[0] === kind && kind !== 'heading') open[1].push(line);
    else stretches.push((open = [kind, [line]]));
  }
  return stretches;
};

const blockOf = (kind: Kind, lines: readonly string[]): Block => {
  switch (kind) {
    case 'heading':
      return { kind, level: lines[0]?.startsWith('### ') ? 3 : 2, spans: spansOf((lines[0] ?? '').replace(/^#+ /, '')) };
    case 'bullets':
      return { kind, items: lines.map((line) => spansOf(line.slice(2))) };
    case 'numbered':
      return { kind, items: lines.map((line) => spansOf(line.replace(/^\d+\. /, ''))) };
    case 'quotation':
      return { kind, lines: lines.map((line) => spansOf(line.replace(/^> ?/, ''))) };
    case 'table': {
      const [headings = [], ...rows] = lines.filter((line) => !rule.test(line)).map(cellsOf);
      return { kind, headings, rows };
    }
    case 'paragraph':
      return { kind, spans: spansOf(lines.join(' ')) };
  }
};

const cellsOf = (line: string) => line.slice(2, -2).split(' | ').map(spansOf);
