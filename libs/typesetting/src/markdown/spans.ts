import type { Line, Span } from './block.js';

/** An escaped sign, **strong words**, `code`, or what stands between them. */
const part = /\\(?<sign>[!-/:-@[-`{-~])|\*\*(?<strong>(?:\\.|[^\\*])+)\*\*|`(?<code>[^`]+)`|(?<plain>[^\\*`]+|[\\*`])/gu;

/** Reads the marks within a line. What opens nothing is a sign like any other. */
export const spansOf = (line: string): Line => {
  const spans: Span[] = [];
  for (const { groups = {} } of line.matchAll(part)) {
    const { sign, strong, code, plain } = groups;
    const last = spans.at(-1);
    if (strong !== undefined) spans.push({ style: 'strong', text: textOf(spansOf(strong)) });
    else if (code !== undefined) spans.push({ style: 'code', text: code });
    else if (last?.style === 'plain') spans[spans.length - 1] = { style: 'plain', text: last.text + (sign ?? plain ?? '') };
    else spans.push({ style: 'plain', text: sign ?? plain ?? '' });
  }
  return spans;
};

/** The words of a line without its marks. */
export const textOf = (line: Line): string => line.map(({ text }) => text).join('');
