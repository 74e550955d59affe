import type { clocksEn } from './clocks.en.js';

/** Ce qui se dit du jour que l'on regarde, et de ce qu'on savait alors. */
export const clocksFr: Readonly<Record<keyof typeof clocksEn, string>> = {
  'clocks.label': 'Un autre jour qu’aujourd’hui',
  'clocks.open': 'Voir à une autre date',
  'clocks.hint':
    'Ce qui était vrai un jour, tel qu’on le connaissait un jour\u00a0: ce qui fut inscrit plus tard n’y est pas. Des champs vides veulent dire maintenant.',
  'clocks.show': 'Voir',
  'clocks.asOf': 'Situation au {date}',
  'clocks.todayAs': 'Situation d’aujourd’hui',
  'clocks.knownOn': 'telle que connue le {date}.',
  'clocks.knownAt': 'telle que connue à l’écriture {number, number}.',
  'clocks.knownNow': 'telle que connue maintenant.',
  'clocks.noActs': 'Rien ne s’inscrit d’ici\u00a0: revenez d’abord à maintenant.',
  'clocks.compare': 'Comparer avec maintenant',
  'clocks.today': 'Revenir à maintenant',
  'clocks.on': 'Au jour du',
  'clocks.known': 'Tel que connu le',
  'clocks.always': 'Toujours dans l’état de maintenant, quelle que soit la date regardée.',
};
