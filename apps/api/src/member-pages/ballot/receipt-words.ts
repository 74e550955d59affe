import { createHash } from 'node:crypto';
import { canonicalJson, type RecordedEvent } from '#kernel';
import type { Language } from '#counting';
import { wordsEn } from './receipt-words.en.js';
import { wordsFr } from './receipt-words.fr.js';

const lists = { en: wordsEn, fr: wordsFr } as const;

const INTRODUCTION = 'unevoix/receipt-words/v1\n';

/**
 * Three words and four digits for an entry: a fingerprint of the whole of it, its random nonce included, that can be noted by hand and read
 * over the telephone. 24 bits in words and 13 in digits: nobody finds by trying another entry with the same ones while a ballot is open,
 * and whoever only knows what a voter chose cannot make them. The file of the proof is what convinces a court.
 */
export const receiptWords = (entry: RecordedEvent, language: Language): string => {
  const { id, stream, revision, type, data, meta, number } = entry;
  const digest = createHash('sha256')
    .update(INTRODUCTION + canonicalJson({ number, id, stream, revision, type, data, meta }))
    .digest();
  const words = [0, 1, 2].map((place) => lists[language][digest.readUInt8(place)]);
  return [...words, String(digest.readUInt32BE(4) % 10_000).padStart(4, '0')].join(' ');
};

/** The words as somebody typed them: case, accents and what parts them do not matter. */
export const sameWords = (typed: string, words: string): boolean => plain(typed) === plain(words);

const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
