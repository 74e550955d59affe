import type { RecordedEvent } from '#kernel';
import { receiptWords, sameWords } from './receipt-words.js';
import { wordsEn } from './receipt-words.en.js';
import { wordsFr } from './receipt-words.fr.js';

const entry: RecordedEvent = {
  id: '5f0f7b7e-8d1c-5f3a-9a70-0d7b9a1f2c3d',
  stream: 'vote-b-0000001',
  revision: 0,
  position: '0000000000000007',
  number: 7,
  type: 'VoteCast',
  data: { choice: 'for' },
  meta: {
    actor: 'a',
    commandId: 'c',
    causationId: 'c',
    schemaVersion: 1,
    effectiveAt: '2026-06-18T10:00:00.000Z',
    recordedAt: '2026-06-18T10:00:00.000Z',
    nonce: 'bm9uY2U',
  },
};

describe('the words of a receipt', () => {
  it.each(['en', 'fr'] as const)('are three words and four digits (%s)', (language) =>
    expect(receiptWords(entry, language)).toMatch(/^\p{L}+ \p{L}+ \p{L}+ \d{4}$/u),
  );

  it('are the same for the same entry, on every machine', () => expect(receiptWords(entry, 'en')).toBe('silver copper onion 1706'));

  it.each<[string, Partial<RecordedEvent>]>([
    ['another choice', { data: { choice: 'against' } }],
    ['another nonce', { meta: { ...entry.meta, nonce: 'bm9uY2V' } }],
    ['another instant', { meta: { ...entry.meta, recordedAt: '2026-06-18T10:00:00.001Z' } }],
    ['another place', { number: 8 }],
  ])('are others for %s', (_what, change) => expect(receiptWords({ ...entry, ...change }, 'en')).not.toBe(receiptWords(entry, 'en')));

  it('may be typed as people type', () => {
    expect(sameWords('  Écharpe,ÉCLAIR école-0042 ', 'écharpe éclair école 0042')).toBe(true);
    expect(sameWords('echarpe eclair ecole 0043', 'écharpe éclair école 0042')).toBe(false);
  });
});

describe.each([
  ['English', wordsEn],
  ['French', wordsFr],
])('the %s words', (_language, words) => {
  const plain = words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));

  it('are one for each byte', () => expect(words).toHaveLength(256));

  it('differ, also without accents', () => expect(new Set(plain).size).toBe(256));

  it('are short and plain', () => expect(plain.filter((word) => !/^[a-z]{3,10}$/.test(word))).toEqual([]));
});
