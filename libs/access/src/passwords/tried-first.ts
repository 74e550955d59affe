import { passwordsTriedFirst } from './passwords-tried-first.js';

/** A shorter text is found however often it is repeated. */
const SHORTEST_UNIT = 8;

/** Figures and signs that stand for letters. */
const standsFor: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

const asLetters = (text: string): string => text.replaceAll(/[013457]/g, (figure) => standsFor[figure] ?? figure);

/** Some figures, before and after: what is added to a word first. */
const withoutFiguresAround = (text: string): string => text.replaceAll(/^\p{N}+|\p{N}+$/gu, '');

/** @param text  letters and figures in lower case */
export const isTriedFirst = (text: string): boolean => {
  const unit = repeatedUnit(text);
  const forms = [
    unit,
    withoutFiguresAround(unit),
    asLetters(unit),
    asLetters(withoutFiguresAround(unit)),
    withoutFiguresAround(asLetters(unit)),
  ];
  return (
    isSequence(text) || (unit !== text && unit.length < SHORTEST_UNIT) || forms.some((form) => form === '' || passwordsTriedFirst.has(form))
  );
};

/** `abcabcab` → `abc`: typing the same again adds nothing. */
const repeatedUnit = (text: string): string => {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return text;
};

/** The alphabet, figures, and the rows of both keyboards, each forwards and backwards, as often as one likes. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'azertyuiopqsdfghjklmwxcvbn', 'qwertyuiopasdfghjklzxcvbnm'];

const walks = rows.flatMap((row) => [row, [...row].toReversed().join('')]).map((row) => row.repeat(2));

/** Made of a few pieces of such rows, each of four signs or more. */
const isSequence = (text: string): boolean => {
  let rest = text;
  while (rest.length >= 4) {
    const longest = Math.max(...walks.map((walk) => walkedLength(walk, rest)));
    if (longest < 4) return false;
    rest = rest.slice(longest);
  }
  return text.length >= 4 && rest.length < 4;
};

const walkedLength = (walk: string, text: string): number => {
  let length = 0;
  while (length < text.length && walk.includes(text.slice(0, length + 1))) length += 1;
  return length;
};
