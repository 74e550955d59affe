import type { NameFeed } from '#directory';

const given = [
  'Anne',
  'Jean',
  'Marie',
  'Loïc',
  'Zoé',
  'Noël',
  'Gaëlle',
  'Yann',
  'Maëlle',
  'Paul',
  'Inès',
  'Hugo',
  'Chloé',
  'Élise',
  'François',
];
const family = ['Martin', 'Bernard', 'Dubois', 'Le Goff', 'Lefèvre', 'Œillet', 'Kerbrat', 'Müller', 'García', 'd’Arc', 'Ben Ali', 'Nguyễn'];

/** Names of which many are alike, as in any register: fifteen given names, twelve roots of family names with two hundred endings. */
export const nameFeed = (members: number, memberIdOf: (n: number) => string): NameFeed => {
  const places = new Map(Array.from({ length: members }, (_, n) => [memberIdOf(n), n]));
  return {
    changesAfter: async (sequence, limit) =>
      Array.from({ length: Math.max(0, Math.min(limit, members - sequence)) }, (_, n) => ({
        sequence: sequence + n + 1,
        kind: 'member',
        pseudonym: memberIdOf(sequence + n),
        erasedAt: null,
      })),
    valuesOf: async ({ pseudonym }) => {
      const n = places.get(pseudonym) ?? 0;
      const ending = String.fromCharCode(97 + (n % 20), 97 + ((n >> 5) % 10));
      const values = { givenName: given[n % given.length] ?? '', familyName: `${family[n % family.length] ?? ''}${ending}` };
      return Object.entries(values).map(([name, value]) => ({
        digest: '',
        context: 'membership',
        purpose: 'identity',
        name,
        value,
        keptAt: null,
      }));
    },
    onErased: () => undefined,
  };
};

/** As people type: one letter, more of them, both names, either first. */
export const searches = [
  'm',
  'ma',
  'mar',
  'marti',
  'je',
  'jean m',
  'le go',
  'lego',
  'zoe',
  'oeil',
  'ŒIL an',
  'nguyen',
  'k',
  'g g',
  'francois du',
];
