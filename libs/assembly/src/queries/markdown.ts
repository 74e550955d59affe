/** Text that stays text in Markdown: nothing in a name or a title opens a link, a table or HTML. */
export const plainMarkdown = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>()#+!|~&-]/g, (mark) => `\\${mark}`);

/** One row of a table. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** The first two lines of a table. */
export const tableHead = (headings: readonly string[]): string => tableRow(headings) + tableRow(headings.map(() => '---'));
