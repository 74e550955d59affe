import { plainWords } from './plain-words.js';

/** What a person is called now; every part is null once it was erased. */
export interface PersonName {
  readonly givenName: string | null;
  readonly familyName: string | null;
  /** of a legal person */
  readonly legalName: string | null;
  /** `SARL`, `association` */
  readonly legalForm: string | null;
  /** instant at which the name was erased (GDPR, art. 17) */
  readonly erasedAt: string | null;
}

/** The parts a name is found by. */
export type NameParts = Partial<Readonly<Record<'givenName' | 'familyName' | 'legalName', string | null>>>;

const partsOf = ({ givenName, familyName, legalName }: NameParts): readonly string[] =>
  [givenName, familyName, legalName].filter((part) => typeof part === 'string');

/** What two spellings of one name have in common, given and family name in either order; empty for no name. */
export const nameKey = (parts: NameParts): string => partsOf(parts).flatMap(plainWords).toSorted().join(' ');

/** Everything a name is found by: its words, and those that hyphens, apostrophes or blanks part written as one: `dartagnan`, `jeannoel`. */
export const searchedWords = (parts: NameParts): string => {
  const words = partsOf(parts).flatMap((part) => {
    const compounds = part.split(/\s+/).map((compound) => plainWords(compound).join(''));
    return [...plainWords(part), ...compounds, plainWords(part).join('')];
  });
  return [...new Set(words)].join(' ');
};
