import type { Sheet } from './sheet.js';

/** A sheet as JSON: both dates, then the rows, each on a line of its own. @returns parts of the text, in order */
export const jsonOf = async function* ({ name, asOf, knownAt, columns, rows }: Sheet): AsyncGenerator<string> {
  yield `{"register":${JSON.stringify(name)},"asOf":${JSON.stringify(asOf)},"knownAt":${knownAt},"items":[`;
  let separator = '\n';
  for await (const row of rows) {
    yield separator + JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, row[column.name] ?? null])));
    separator = ',\n';
  }
  yield '\n]}\n';
};
