/** Rows under a heading, columns aligned; numbers to the right. */
export const tableOf = (heading: readonly string[], rows: readonly (readonly string[])[]): string => {
  const lines = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const isNumeric = heading.map((_, column) => rows.length > 0 && rows.every((row) => /^\d*$/.test(row[column] ?? '')));
  const cell = (text: string, column: number) =>
    isNumeric[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return lines.map((line) => line.map(cell).join('  ').trimEnd()).join('\n');
};
