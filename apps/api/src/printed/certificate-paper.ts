import { formatVotes, type Language } from '#counting';
import type { MemberAnswer } from '#membership';
import type { ShareAccount } from '#shares';
import type { CertificatePaper } from '#typesetting';
import { amount, counted, dayInWords, paperWords } from './paper-words.js';
import { personCalled } from './person-called.js';

/** What one member holds on a day: for her, her bank, or the tax office. */
export const certificatePaper = (
  { member, asOf, knownAt }: MemberAnswer,
  account: ShareAccount,
  foot: readonly string[],
  language: Language,
): CertificatePaper => {
  const words = wordsIn[language];
  const held = Object.values(account.subscriptions)
    .filter(({ quantity }) => quantity > 0)
    .toSorted((one, other) => (one.subscribedOn < other.subscribedOn ? -1 : 1));
  const sum = held.reduce(
    (all, { quantity, subscribedCents, paidUpCents }) => ({
      quantity: all.quantity + quantity,
      subscribedCents: all.subscribedCents + subscribedCents,
      paidUpCents: all.paidUpCents + paidUpCents,
    }),
    { quantity: 0, subscribedCents: 0, paidUpCents: 0 },
  );
  const number = words.number(member.memberNumber);
  return {
    title: words.title,
    date: asOf,
    facts: [paperWords[language].asOf(dayInWords(asOf, language), formatVotes(knownAt, language))],
    foot,
    person: personCalled(member.name) || number,
    identity: [number, ...(member.college === null ? [] : [words.college(member.college)])],
    sentences: [held.length === 0 ? words.none(dayInWords(asOf, language)) : words.holds(dayInWords(asOf, language))],
    columns: words.columns.map((heading, place) => ({ heading, kind: place < 2 ? 'text' : 'number', wide: place === 0 })),
    lines: held.map(({ shareClass, subscribedOn, quantity, subscribedCents, paidUpCents }) => [
      shareClass,
      dayInWords(subscribedOn, language),
      formatVotes(quantity, language),
      amount(subscribedCents, language),
      amount(paidUpCents, language),
    ]),
    sums: held.length === 0 ? [] : [words.sum(sum.quantity, sum.subscribedCents, sum.paidUpCents)],
    place: words.place,
    signature: words.signature,
  };
};

interface CertificateWords {
  readonly title: string;
  readonly number: (memberNumber: number) => string;
  readonly college: (college: string) => string;
  readonly holds: (day: string) => string;
  readonly none: (day: string) => string;
  readonly columns: readonly string[];
  readonly sum: (shares: number, subscribedCents: number, paidUpCents: number) => string;
  readonly place: string;
  readonly signature: string;
}

const wordsIn: Readonly<Record<Language, CertificateWords>> = {
  en: {
    title: 'Certificate of shares',
    number: (memberNumber) => `Member no. ${memberNumber}`,
    college: (college) => `College: ${college}`,
    holds: (day) => `The cooperative certifies that on ${day} this member held the shares below.`,
    none: (day) => `The cooperative certifies that on ${day} this member held no share.`,
    columns: ['Class of shares', 'Subscribed on', 'Shares', 'Subscribed', 'Paid up'],
    sum: (shares, subscribed, paidUp) =>
      `In all: ${counted(shares, ['share', 'shares'], 'en')}, ${amount(subscribed, 'en')} subscribed, ${amount(paidUp, 'en')} paid up.`,
    place: 'Done at, on',
    signature: 'For the cooperative',
  },
  fr: {
    title: 'Attestation de parts sociales',
    number: (memberNumber) => `Sociétaire n°\u00a0${memberNumber}`,
    college: (college) => `Collège\u00a0: ${college}`,
    holds: (day) => `La coopérative atteste que cette personne détenait au ${day} les parts ci-dessous.`,
    none: (day) => `La coopérative atteste que cette personne ne détenait aucune part au ${day}.`,
    columns: ['Catégorie de parts', 'Souscrites le', 'Parts', 'Souscrit', 'Libéré'],
    sum: (shares, subscribed, paidUp) =>
      `Au total\u00a0: ${counted(shares, ['part', 'parts'], 'fr')}, ${amount(subscribed, 'fr')} souscrits, ${amount(paidUp, 'fr')} libérés.`,
    place: 'Fait à, le',
    signature: 'Pour la coopérative',
  },
};
