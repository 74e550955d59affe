import type { FileWords } from './case-file-words.js';
import { englishFileWords } from './case-file-words.en.js';
import { frenchFileWords } from './case-file-words.fr.js';
import type { CaseFile, FiledEntry, FiledText } from './get-case-file.query.js';

export const FILE_WORDS: Readonly<Record<'en' | 'fr', FileWords>> = { en: englishFileWords, fr: frenchFileWords };

/** The file of a case as text anybody can read and print: every entry in order, what was said quoted, what was erased shown as erased. */
export const caseFileMarkdown = ({ proceedingId, memberId, entries }: CaseFile, words: FileWords): string =>
  [`# ${words.title} ${proceedingId}`, '', `${words.member} ${memberId}`, '', ...entries.flatMap((entry) => written(entry, words))].join(
    '\n',
  );

/** What stands in the head of the file. */
const ofTheCase = ['proceedingId', 'memberId'];

const written = ({ number, type, recordedAt, effectiveAt, decisionRef, documentRef, data, texts }: FiledEntry, words: FileWords) => [
  `## ${effectiveAt.slice(0, 10)} · ${titleOf(type, words)}`,
  '',
  `- ${words.entry} ${number}, ${recordedAt}`,
  ...(decisionRef === null ? [] : [`- ${words.decision}${words.colon}${inLine(decisionRef)}`]),
  ...(documentRef === null ? [] : [`- ${words.document}${words.colon}${inLine(documentRef)}`]),
  ...Object.entries(data)
    .filter(([name]) => !ofTheCase.includes(name))
    .map(([name, value]) => `- ${said(name, value, words)}`),
  '',
  ...texts.flatMap((text) => [...quoted(text, words), '']),
];

const titleOf = (type: string, { entries }: FileWords): string => {
  const titles: Readonly<Record<string, string>> = entries;
  return titles[type] ?? type;
};

const said = (name: string, value: unknown, words: FileWords): string =>
  `${words.fields[name] ?? name}${words.colon}${name === 'amountCents' ? inEuros(Number(value), words) : inLine(told(value, words))}`;

const inEuros = (cents: number, { locale }: FileWords): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);

const told = (value: unknown, words: FileWords): string => {
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((item) => told(item, words)).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, item]) => `${words.fields[name] ?? words.codes[name] ?? name} ${told(item, words)}`)
      .join(', ');
  const text = String(value);
  return words.codes[text] ?? text;
};

const quoted = ({ name, text, erasedAt }: FiledText, words: FileWords): readonly string[] => {
  const title = `> **${words.texts[name]}**`;
  if (erasedAt !== null) return [`${title}${words.colon}${words.erased} ${erasedAt.slice(0, 10)}`];
  if (text === null) return [`${title}${words.colon}${words.unknown}`];
  return [title, '>', ...text.split(/\r\n|\r|\n/).map((line) => `> ${line}`)];
};

/** One line stays one line, whatever somebody typed into a reference. */
const inLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
