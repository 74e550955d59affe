import type { ListedMember } from './listed-member.js';

/** Everything members are found by in one text, one after the other, and where each of them begins in it. */
interface Haystack {
  readonly text: string;
  /** one more than there are members: the last is the end of the text */
  readonly starts: Uint32Array;
}

/** One long text is searched by the engine at the speed of memory; fifty thousand short ones are not. */
const haystackOf = (members: readonly ListedMember[]): Haystack => {
  const starts = new Uint32Array(members.length + 1);
  let length = 0;
  const texts = members.map(({ found }, place) => {
    length += found.length + 1;
    starts[place + 1] = length;
    return found;
  });
  return { text: texts.map((found) => `${found}\n`).join(''), starts };
};

const haystacks = new WeakMap<readonly ListedMember[], Haystack>();

/** Made once for a list, when it arrives: nobody waits for it at the first letter she types. */
export const readyToSearch = (members: readonly ListedMember[]): Haystack => {
  const haystack = haystacks.get(members) ?? haystackOf(members);
  haystacks.set(members, haystack);
  return haystack;
};

/**
 * Which members carry every one of these beginnings of words.
 * @param members  each at its own `place`
 * @param words    without accents and case, as `plainWords` writes them
 * @returns for each place 1 where she is found, else 0
 */
export const foundMembers = (members: readonly ListedMember[], words: readonly string[]): Uint8Array => {
  const { text, starts } = readyToSearch(members);
  const end = (place: number): number => starts[place + 1] ?? text.length;
  let found = new Uint8Array(members.length).fill(1);
  for (const word of words) {
    const hits = new Uint8Array(members.length);
    const beginning = ` ${word}`;
    let place = 0;
    for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, end(place))) {
      while (end(place) <= at) place += 1;
      hits[place] = found[place] ?? 0;
    }
    found = hits;
  }
  return found;
};
