/** Seats kept for a group of members, or the most it may hold. */
export interface GroupSeats {
  readonly group: string;
  readonly reserved?: number;
  readonly maximum?: number;
}

/**
 * Groups as they are typed, one a line: its code, how many seats are kept for it, and how many it may hold at most, `-` for any number:
 * `users 2 5`, `workers 1`, `partners - 3`.
 */
export const groupsIn = (text: string): readonly GroupSeats[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([group = '', reserved, maximum]) =>
      group === '' ? [] : [{ group, ...seats('reserved', reserved), ...seats('maximum', maximum) }],
    );

const seats = (name: keyof Omit<GroupSeats, 'group'>, written: string | undefined): Partial<GroupSeats> =>
  written !== undefined && /^\d+$/.test(written) ? { [name]: Number(written) } : {};

/** Years of each mandate as they are typed: `3 3 2`. */
export const termsIn = (text: string): readonly number[] =>
  text
    .split(/[\s,;]+/)
    .filter((years) => years !== '')
    .map(Number);
