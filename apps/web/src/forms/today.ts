/** Today where the reader is, `2026-06-18`. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
