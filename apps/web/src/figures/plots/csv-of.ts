import type { Language } from '../../languages/language.js';

export type CsvCell = string | number | null;

/** What spreadsheets of each language part cells with, and decimals. */
const forms: Readonly<Record<Language, { readonly delimiter: string; readonly decimal: string }>> = {
  en: { delimiter: ',', decimal: '.' },
  fr: { delimiter: ';', decimal: ',' },
};

/** So that spreadsheets read it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Records as a CSV text (RFC 4180) that a spreadsheet of the reader's language opens as it is: a text that would be taken for a formula is
 * marked as a text (CWE-1236).
 */
export const csvOf = (records: readonly (readonly CsvCell[])[], language: Language): string => {
  const { delimiter, decimal } = forms[language];
  const written = (cell: CsvCell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return String(cell).replace('.', decimal);
    const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${BYTE_ORDER_MARK}${records.map((cells) => `${cells.map(written).join(delimiter)}\r\n`).join('')}`;
};
