import type { Language } from '#counting';
import type { PersonName } from '#directory';
import type { AttendanceSheet, SheetStatus, SheetLine } from './attendance-view.js';
import { plainMarkdown, tableHead, tableRow } from './markdown.js';

/**
 * The sheet on paper (C. com. R225-95): every right of the roll with room to sign, and the proxies annexed.
 * @returns parts of the text, in order
 */
export const attendanceSheetMarkdown = async function* (
  { date, number, rights }: AttendanceSheet,
  lines: AsyncIterable<SheetLine>,
  language: Language,
): AsyncGenerator<string> {
  const words = wordsIn[language];
  yield `# ${words.title(date)}\n\n${words.knownAt(number)}\n\n${tableHead(words.headings)}`;
  const count = new Map<SheetStatus, number>();
  let annexed = '';
  for await (const line of lines) {
    const { participation } = line;
    count.set(participation, (count.get(participation) ?? 0) + 1);
    yield tableRow([
      String(line.line),
      numberOf(line),
      nameOf(line.name),
      line.college === null ? '' : plainMarkdown(line.college),
      words[participation],
      '',
    ]);
    if (participation === 'represented') annexed += tableRow([numberOf(line), nameOf(line.name), holderOf(line) ?? words.blank]);
  }
  const sums = (['present', 'postal', 'represented', 'left', 'absent'] as const).map((how) => `${words[how]} ${count.get(how) ?? 0}`);
  yield `\n${words.rights(rights)} ${sums.join(', ')}.\n\n## ${words.proxies}\n\n`;
  yield annexed === '' ? `${words.noProxies}\n` : tableHead(words.proxyHeadings) + annexed;
};

const numberOf = ({ memberNumber, memberId }: SheetLine): string => (memberNumber === null ? memberId : String(memberNumber));

const holderOf = ({ representedBy, representedByNumber }: SheetLine): string | undefined =>
  representedBy === null ? undefined : String(representedByNumber ?? representedBy);

const nameOf = (name: PersonName | null): string =>
  plainMarkdown(name?.legalName ?? [name?.familyName, name?.givenName].filter((part) => typeof part === 'string').join(' '));

interface Words extends Readonly<Record<SheetStatus, string>> {
  readonly title: (date: string) => string;
  readonly knownAt: (number: number) => string;
  readonly rights: (rights: number) => string;
  readonly headings: readonly string[];
  readonly proxies: string;
  readonly noProxies: string;
  readonly proxyHeadings: readonly string[];
  readonly blank: string;
}

const wordsIn: Readonly<Record<Language, Words>> = {
  en: {
    title: (date) => `Attendance sheet of the assembly of ${date}`,
    knownAt: (number) => `As known at entry ${number} of the ledger.`,
    rights: (rights) => `${rights} rights on the roll:`,
    headings: ['Line', 'Number', 'Name', 'College', 'Participation', 'Signature'],
    proxies: 'Proxies annexed',
    noProxies: 'Nobody is represented.',
    proxyHeadings: ['Number', 'Name', 'Represented by'],
    blank: 'blank proxy',
    present: 'present',
    postal: 'by post',
    represented: 'represented',
    left: 'left',
    absent: 'absent',
  },
  fr: {
    title: (date) => `Feuille de présence de l’assemblée du ${date}`,
    knownAt: (number) => `État à l’écriture ${number} du registre.`,
    rights: (rights) => `${rights} droits sur la liste\u00a0:`,
    headings: ['Ligne', 'Numéro', 'Nom', 'Collège', 'Participation', 'Signature'],
    proxies: 'Pouvoirs annexés',
    noProxies: 'Personne n’est représenté.',
    proxyHeadings: ['Numéro', 'Nom', 'Représenté par'],
    blank: 'pouvoir en blanc',
    present: 'en séance',
    postal: 'par correspondance',
    represented: 'par pouvoir',
    left: 'départ',
    absent: 'non participant',
  },
};
