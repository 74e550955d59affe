const plain = /^(?<whole>\d+)(?:[.,](?<cents>\d{1,2}))?$/;

/** Thousands are parted by one sign throughout, and cents by the other. */
const grouped = /^(?<whole>\d{1,3}(?<mark>[.,])\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<cents>\d{1,2}))?$/;

/**
 * Cents of an amount as people write it: `2,50`, `2.5`, `1 250`, `1.250,00`, `€ 30`.
 * @returns undefined for what is no amount of money
 */
export const centsOf = (written: string): number | undefined => {
  const bare = written.replaceAll(/[\s\u00a0\u202f€]/g, '');
  const parts = (plain.exec(bare) ?? grouped.exec(bare))?.groups;
  const whole = parts?.['whole'];
  if (whole === undefined) return undefined;
  const cents = Number(whole.replaceAll(/[.,]/g, '')) * 100 + Number((parts?.['cents'] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : undefined;
};

/** `12345` cents as they are typed, `123.45`; without cents where there are none. */
export const typedMoney = (cents: number, comma: string): string =>
  cents % 100 === 0 ? String(cents / 100) : `${Math.trunc(cents / 100)}${comma}${String(cents % 100).padStart(2, '0')}`;
