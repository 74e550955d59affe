import { readFileSync } from 'node:fs';
import { en } from '../../languages/en.js';
import type { Verdict } from '../../verifying/verification.js';
import { verdictWords } from './verdict-words.js';

const sayKnown = (id: string, values?: object): string | undefined => (id in en ? `${id} ${JSON.stringify(values)}` : undefined);
const list = (items: readonly string[]): string => items.join('+');

describe('the words of a verdict', () => {
  const sentences = readFileSync(new URL('../../../../../libs/proof/src/bundle/sentences.ts', import.meta.url), 'utf8');
  const codes = [...sentences.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, code]) => `verify.fails.${code}`);

  it('are there for whatever the proof can refuse', () => {
    expect(codes.length).toBeGreaterThan(60);
    expect(codes.filter((id) => !(id in en))).toEqual([]);
  });

  it.each<[Verdict, string]>([
    [
      { outcome: 'holds', check: 'witnesses', text: '', details: { witnesses: ['w1', 'w2'], size: 3 } },
      'verify.holds.witnesses {"witnesses":"w1+w2","size":3}',
    ],
    [{ outcome: 'holds', check: 'log', text: '', details: { hashes: 3 } }, 'verify.holds.hashes {"hashes":3}'],
    [
      { outcome: 'fails', check: 'manifest', code: 'FILE_CHANGED', text: '', details: { path: 'policy' } },
      'verify.fails.FILE_CHANGED {"path":"policy"}',
    ],
    [{ outcome: 'notChecked', check: 'key', code: 'NO_KEY_BROUGHT', text: '', details: {} }, 'verify.why.NO_KEY_BROUGHT {}'],
    [{ outcome: 'fails', check: 'log', code: 'NEW_ONE', text: 'as the proof says it', details: {} }, 'as the proof says it'],
  ])('of %j', (verdict, words) => expect(verdictWords(verdict, sayKnown, list)).toBe(words));
});
