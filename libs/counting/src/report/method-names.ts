import { DomainError } from '#kernel';
import type { Method } from '../election/method.js';

/** Other names people know a method by, in lower case without spaces or dashes. */
const names: Readonly<Record<Method, readonly string[]>> = {
  plurality: ['plurality', 'firstpastthepost', 'fptp'],
  block: ['block', 'blockvote', 'pluralityatlarge'],
  limited: ['limited', 'limitedvote'],
  approval: ['approval', 'approvalvoting'],
  'yes-no': ['yesno', 'yesnoabstain'],
  irv: ['irv', 'instantrunoff', 'instantrunoffvoting', 'alternativevote', 'rcv', 'rctab'],
  'scottish-stv': ['scottishstv', 'stvscottish', 'scottish', 'scotland', 'stv'],
  wigm: ['wigm', 'wigmstv', 'stvwigm'],
  meek: ['meek', 'meekstv', 'stvmeek'],
  schulze: ['schulze', 'beatpath'],
  'ranked-pairs': ['rankedpairs', 'tideman'],
  'majority-judgment': ['majorityjudgment', 'majorityjudgement', 'mj'],
  points: ['points', 'pointsranking', 'borda'],
};

/** @throws DomainError `METHOD_UNKNOWN` with the methods there are */
export const methodNamed = (text: string): Method => {
  const wanted = text.toLowerCase().replaceAll(/[^a-z]/g, '');
  // The keys of a record of methods are methods; Object.keys only says string.
  for (const method of Object.keys(names) as Method[]) if (names[method].includes(wanted)) return method;
  throw new DomainError('METHOD_UNKNOWN', { method: text, methods: Object.keys(names) }, 'invalid');
};
