const givenNames = [
  ...[
    'Aïcha',
    'André',
    'Anaïs',
    'Benoît',
    'Chloé',
    'Clément',
    'Élise',
    'Émile',
    'Fatou',
    'François',
    'Françoise',
    'Gaël',
    'Hélène',
    'Inès',
  ],
  ...['Jérôme', 'Léa', 'Loïc', 'Lotte', 'Maëlle', 'Matthias', 'Noémie', 'Noor', 'Pieter', 'Rémi', 'Théo', 'Yannick', 'Zoé'],
] as const;

const familyNames = [
  ...['Aubépine', 'Bardane', 'Bruyère', 'Châtaignier', 'Chèvrefeuille', 'Coquelicot', 'Églantier', 'Épinette', 'Fougère', 'Genêt', 'Hêtre'],
  ...['Korenbloem', 'Lupin', 'Marronnier', 'Mélèze', 'Néflier', 'Œillet', 'Pâquerette', 'Réséda', 'Sauge', 'Séneçon', 'Thym', 'Trèfle'],
  ...['Van der Linde', 'Vlierbes', 'Ysope'],
] as const;

/** As many persons as have each a name of their own. */
export const INVENTED_NAMES = givenNames.length * familyNames.length;

/**
 * What a member of the demo is called. Families are called after plants: nobody can be taken for somebody who lives.
 * The lengths of the two lists have no common divisor, so that a pair comes back only when all pairs were there.
 *
 * @param index  from 0
 */
export const inventedName = (index: number): { readonly givenName: string; readonly familyName: string } => ({
  givenName: givenNames[index % givenNames.length] ?? '',
  familyName: familyNames[index % familyNames.length] ?? '',
});
