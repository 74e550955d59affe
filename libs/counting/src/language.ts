/** The languages the count explains itself in. */
export type Language = 'fr' | 'en';

// The narrow no-break space French typography asks for between thousands; written out so that no locale table of the machine is involved.
const thousands: Readonly<Record<Language, string>> = { fr: '\u202f', en: ',' };
const decimalMark: Readonly<Record<Language, string>> = { fr: ',', en: '.' };

/** `6504` → `6,504` in English, `6 504` in French; a decimal part, given as text, keeps its digits: `874.00000` → `874,00000`. */
export const formatVotes = (votes: number | bigint | string, language: Language): string => {
  const [whole = '', decimals] = String(votes).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands[language]);
  return decimals === undefined ? grouped : `${grouped}${decimalMark[language]}${decimals}`;
};
