import type { Directory, PersonName } from '#directory';

/** A line with what the person is called now; null for somebody who was never named here. */
export type Named<Line> = Line & { readonly name: PersonName | null };

/** Joins a page with names: no other read model holds any. */
export const named = async <Line extends { readonly memberId: string }>(
  directory: Directory,
  lines: readonly Line[],
): Promise<readonly Named<Line>[]> => {
  const names = await directory.namesOf(lines.map(({ memberId }) => memberId));
  return lines.map((line) => ({ ...line, name: names.get(line.memberId) ?? null }));
};
