/**
 * How many must be there: an exact fraction of the roll, rounded up, as a quarter of 10 is 3 persons.
 * @param fraction  such as `1/4`; `0` asks for nobody
 */
export const requiredThere = (fraction: string, members: number): number => {
  const [part = 0, of = 1] = fraction.split('/').map(Number);
  return Math.ceil((members * part) / of);
};
