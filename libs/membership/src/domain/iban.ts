/** Country, two check digits, then eleven to thirty letters and digits (ISO 13616). */
const shape = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** An account number as it is kept: capitals, without blanks. */
export const tidyIban = (iban: string): string => iban.toUpperCase().replaceAll(/\s/g, '');

/** Whether its check digits agree: the number with its first four signs put last leaves 1 when divided by 97 (ISO 7064, MOD 97-10). */
export const isIban = (iban: string): boolean => {
  if (!shape.test(iban)) return false;
  let remainder = 0;
  for (const sign of `${iban.slice(4)}${iban.slice(0, 4)}`)
    for (const digit of String(Number.parseInt(sign, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1;
};
