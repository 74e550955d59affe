import type { Method } from '#counting';

const known: Readonly<Record<Method, true>> = {
  plurality: true,
  block: true,
  limited: true,
  approval: true,
  'yes-no': true,
  irv: true,
  'scottish-stv': true,
  wigm: true,
  meek: true,
  schulze: true,
  'ranked-pairs': true,
  'majority-judgment': true,
  points: true,
};

/** Every method of counting, by name: the record makes sure that none is forgotten. */
export const methods: readonly string[] = Object.keys(known);
