import { formatVotes, type Language } from '#counting';
import { formatCents } from '#kernel';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** A calendar date as a letter says it: `31 December 2025`. */
export const dayInWords = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

export const amount = (cents: number, language: Language): string => formatCents(cents, locales[language]);

/** A number with the word for what it counts; in French, one and none are singular. */
export const counted = (number: number, [one, many]: readonly [string, string], language: Language): string =>
  `${formatVotes(number, language)} ${(language === 'fr' ? number < 2 : number === 1) ? one : many}`;

interface PaperWords {
  /** whatever a paper says of a register */
  readonly asOf: (day: string, entry: string) => string;
  readonly sealed: (entries: string) => string;
  readonly root: (root: string) => string;
  readonly key: (key: string) => string;
  readonly unsealed: (entry: string) => string;
  readonly empty: string;
}

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  en: {
    asOf: (day, entry) => `As of ${day}, as known at entry ${entry} of the ledger.`,
    sealed: (entries) => `Ledger checkpoint of ${entries} entries, which covers what this paper says.`,
    root: (root) => `Root: ${root}`,
    key: (key) => `Signed with key: ${key}`,
    unsealed: (entry) => `No checkpoint covers entry ${entry} of the ledger yet: nothing proves this paper. Print it again in a minute.`,
    empty: 'The ledger is empty.',
  },
  fr: {
    asOf: (day, entry) => `Situation au ${day}, telle que connue à l’écriture ${entry} du registre.`,
    sealed: (entries) => `Point de contrôle du registre à ${entries} écritures, qui couvre ce que dit ce document.`,
    root: (root) => `Racine\u00a0: ${root}`,
    key: (key) => `Signé avec la clé\u00a0: ${key}`,
    unsealed: (entry) =>
      `Aucun point de contrôle ne couvre encore l’écriture ${entry} du registre\u00a0: rien ne prouve ce document. Imprimez-le de nouveau dans une minute.`,
    empty: 'Le registre est vide.',
  },
};
