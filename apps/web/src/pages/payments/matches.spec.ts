import { listedMembers } from '../members/listed-member.js';
import { bankLines } from './bank-lines.js';
import { certainMatch, matchesOf } from './matches.js';

const people = [
  ['Hélène', 'Aubépine', 3_000],
  ['Loïc', 'Le Goff', 6_000],
  ['Anne', 'Martin', 3_000],
  ['Paul', 'Martin', 3_000],
] as const;

const owing = listedMembers({
  asOf: '2026-01-01',
  knownAt: 9,
  memberId: people.map(([given]) => given),
  memberNumber: [11, 12, 13, 14],
  givenName: people.map(([given]) => given),
  familyName: people.map(([, family]) => family),
  legalName: people.map(() => null),
  nameErasedOn: people.map(() => null),
  kind: people.map(() => 'naturalPerson'),
  category: people.map(() => null),
  college: people.map(() => null),
  suspended: people.map(() => ''),
  validFrom: people.map(() => '2020-01-01'),
  quantity: people.map(() => 3),
  subscribedCents: people.map(() => 9_000),
  paidUpCents: people.map(([, , owed]) => 9_000 - owed),
});

const line = (label: string, amountCents = 3_000) => ({ line: 1, on: '2026-01-05', amountCents, label });
const named = (label: string, amountCents?: number) => matchesOf(line(label, amountCents), owing).map(({ member }) => member.memberId);
const certain = (label: string, amountCents?: number) => certainMatch(matchesOf(line(label, amountCents), owing))?.member.memberId;

describe('a payment', () => {
  it('is from whom its label names, accents or not', () => expect(certain('VIR AUBEPINE HELENE PARTS SOCIALES')).toBe('Hélène'));
  it('is from whose number it gives', () => expect(certain('SOCIETAIRE 12', 6_000)).toBe('Loïc'));
  it('is looked at by somebody when the amount is another', () => {
    expect(named('LE GOFF LOIC', 1_000)).toEqual(['Loïc']);
    expect(certain('LE GOFF LOIC', 1_000)).toBeUndefined();
  });
  it('is nobody’s when a family name alone is given, or the amount alone', () => {
    expect(named('MARTIN')).toEqual([]);
    expect(named('VIREMENT')).toEqual([]);
  });
  it('is looked at by somebody when two are as likely', () => expect(certain('13 14 MARTIN')).toBeUndefined());
});

describe('a bank statement', () => {
  it('gives its lines that bring money', () =>
    expect(
      bankLines('Date;Libellé;Débit;Crédit\n05/01/2026;VIR AUBEPINE;;30,00\n06/01/2026;FRAIS;-2,00;\n2026-01-07;CB 1;;1 250,00 €\n'),
    ).toEqual([
      { line: 2, on: '2026-01-05', amountCents: 3_000, label: 'VIR AUBEPINE' },
      { line: 4, on: '2026-01-07', amountCents: 125_000, label: 'CB 1' },
    ]));
});
