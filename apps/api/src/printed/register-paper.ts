import type { Language } from '#counting';
import { formatVotes } from '#counting';
import type { MembersOverview } from '#register-exchange';
import type { RegisterPaper } from '#typesetting';
import { amount, counted, dayInWords, paperWords } from './paper-words.js';
import { personListed } from './person-called.js';
import { volumeOf } from './volume.js';

/** The register of members of a day, a line each: who, how many shares, how much of them is paid. */
export const registerPaper = (overview: MembersOverview, wanted: number, foot: readonly string[], language: Language): RegisterPaper => {
  const { asOf, knownAt, memberNumber, quantity, subscribedCents, paidUpCents } = overview;
  const words = wordsIn[language];
  const { lines, volume, volumes, first } = volumeOf([...memberNumber.keys()], wanted);
  const said = [paperWords[language].asOf(dayInWords(asOf, language), formatVotes(knownAt, language))];
  if (volumes > 1) said.push(words.volume(volume, volumes, first, first + lines.length - 1, language));
  return {
    title: words.title,
    date: asOf,
    facts: said,
    foot,
    columns: words.columns.map((heading, place) => ({ heading, kind: kinds[place] ?? 'text', wide: place === 1 })),
    lines: lines.map((line) => lineOf(overview, line, words, language)),
    sums: [words.sum(memberNumber.length, sumOf(quantity), sumOf(subscribedCents), sumOf(paidUpCents), language)],
  };
};

const kinds = ['number', 'text', 'text', 'text', 'number', 'number', 'number'] as const;

const lineOf = (overview: MembersOverview, line: number, words: RegisterWords, language: Language): readonly string[] => {
  const erasedOn = overview.nameErasedOn[line];
  const name = {
    givenName: overview.givenName[line],
    familyName: overview.familyName[line],
    legalName: overview.legalName[line],
  };
  return [
    String(overview.memberNumber[line] ?? ''),
    erasedOn ? words.erased(erasedOn) : personListed(name),
    overview.college[line] ?? '',
    overview.validFrom[line] ?? '',
    formatVotes(overview.quantity[line] ?? 0, language),
    amount(overview.subscribedCents[line] ?? 0, language),
    amount(overview.paidUpCents[line] ?? 0, language),
  ];
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

interface RegisterWords {
  readonly title: string;
  readonly columns: readonly string[];
  readonly volume: (volume: number, volumes: number, first: number, last: number, language: Language) => string;
  readonly sum: (members: number, shares: number, subscribed: number, paidUp: number, language: Language) => string;
  readonly erased: (date: string) => string;
}

const wordsIn: Readonly<Record<Language, RegisterWords>> = {
  en: {
    title: 'Extract from the register of members',
    columns: ['Number', 'Name', 'College', 'On this line since', 'Shares', 'Subscribed', 'Paid up'],
    volume: (volume, volumes, first, last, language) =>
      `Volume ${volume} of ${volumes}: members ${formatVotes(first, language)} to ${formatVotes(last, language)} in the order of their numbers.`,
    sum: (members, shares, subscribed, paidUp, language) =>
      `In the whole register: ${counted(members, ['member', 'members'], language)}, ${counted(shares, ['share', 'shares'], language)}, ${amount(subscribed, language)} subscribed, ${amount(paidUp, language)} paid up.`,
    erased: (date) => `name erased on ${date} (GDPR, art. 17)`,
  },
  fr: {
    title: 'Extrait du registre des sociétaires',
    columns: ['Numéro', 'Nom', 'Collège', 'Sur cette ligne depuis le', 'Parts', 'Souscrit', 'Libéré'],
    volume: (volume, volumes, first, last, language) =>
      `Volume ${volume} sur ${volumes}\u00a0: sociétaires ${formatVotes(first, language)} à ${formatVotes(last, language)} dans l’ordre des numéros.`,
    sum: (members, shares, subscribed, paidUp, language) =>
      `Dans tout le registre\u00a0: ${counted(members, ['sociétaire', 'sociétaires'], language)}, ${counted(shares, ['part', 'parts'], language)}, ${amount(subscribed, language)} souscrits, ${amount(paidUp, language)} libérés.`,
    erased: (date) => `nom effacé le ${date} (RGPD, art. 17)`,
  },
};
