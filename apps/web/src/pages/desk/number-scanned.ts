/**
 * The member number of what a badge or a card says: `42`, `0042`, `UNEVOIX:42`, or an address that ends in it.
 * @returns undefined for a name
 */
export const numberScanned = (text: string): number | undefined => {
  const digits = /^(?:[A-Za-z][\w+.-]*:.*?[:/#=]?)?0*(?<number>\d{1,9})$/.exec(text.trim())?.groups?.['number'];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
};
