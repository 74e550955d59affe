/** Votes as whole numbers of the smallest unit a method keeps: with 5 decimals, one vote is 100,000 units. */
export const unitOf = (decimals: number): bigint => 10n ** BigInt(decimals);

/** `87400000` units with 5 decimals → `874.00000`. */
export const formatUnits = (units: bigint, decimals: number): string => {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};
