import type { CaseFile, FiledEntry, FiledText } from './get-case-file.query.js';

/** What is written between the values of a file. */
export interface FileWords {
  readonly title: string;
  readonly member: string;
  readonly entry: string;
  readonly decision: string;
  readonly document: string;
  /** before the instant of an erasure */
  readonly erased: string;
  readonly unknown: string;
}

export const FILE_WORDS: Readonly<Record<'en' | 'fr', FileWords>> = {
  en: {
    title: 'File of the case',
    member: 'Member',
    entry: 'ledger entry',
    decision: 'Decision',
    document: 'Document',
    erased: 'erased on (GDPR, art. 17)',
    unknown: 'not held by this node',
  },
  fr: {
    title: 'Dossier de la procédure',
    member: 'Sociétaire',
    entry: 'écriture n°',
    decision: 'Décision',
    document: 'Pièce',
    erased: 'effacé le (RGPD, art. 17)',
    unknown: 'ce nœud ne le détient pas',
  },
};

/** The file of a case as text anybody can read and print: every entry in order, what was said quoted, what was erased shown as erased. */
export const caseFileMarkdown = ({ proceedingId, memberId, entries }: CaseFile, words: FileWords): string =>
  [`# ${words.title} ${proceedingId}`, '', `${words.member} ${memberId}`, '', ...entries.flatMap((entry) => written(entry, words))].join(
    '\n',
  );

const written = ({ number, type, recordedAt, effectiveAt, decisionRef, documentRef, data, texts }: FiledEntry, words: FileWords) => [
  `## ${effectiveAt.slice(0, 10)} · ${type}`,
  '',
  `- ${words.entry} ${number}, ${recordedAt}`,
  ...(decisionRef === null ? [] : [`- ${words.decision}: ${inLine(decisionRef)}`]),
  ...(documentRef === null ? [] : [`- ${words.document}: ${inLine(documentRef)}`]),
  ...Object.entries(data).map(([name, value]) => `- ${name}: ${inLine(typeof value === 'string' ? value : JSON.stringify(value))}`),
  '',
  ...texts.flatMap((text) => [...quoted(text, words), '']),
];

const quoted = ({ name, text, erasedAt }: FiledText, words: FileWords): readonly string[] => {
  if (erasedAt !== null) return [`> **${name}**: ${words.erased} ${erasedAt.slice(0, 10)}`];
  if (text === null) return [`> **${name}**: ${words.unknown}`];
  return [`> **${name}**`, '>', ...text.split(/\r\n|\r|\n/).map((line) => `> ${line}`)];
};

/** One line stays one line, whatever somebody typed into a reference. */
const inLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
