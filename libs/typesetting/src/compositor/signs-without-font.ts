/** How the compiler says that no font has a text: quoted, and quoted again. */
const complaint = /the text `\\?"(.*?)\\?"` could not be displayed/gu;

/** Below it all signs of Latin lie, which our own fonts have: they are named only beside the sign that is meant. */
const BEYOND_LATIN = 0x24f;

/**
 * The signs a compiler could not show.
 * @param message  what it said
 */
export const signsWithoutFont = (message: string): ReadonlySet<string> =>
  new Set([...message.matchAll(complaint)].flatMap(([, text = '']) => [...unescaped(text)].filter(isBeyondLatin)));

const unescaped = (text: string): string =>
  text.replaceAll(/\\+u\{([0-9a-f]{1,6})\}/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)));

const isBeyondLatin = (sign: string): boolean => (sign.codePointAt(0) ?? 0) > BEYOND_LATIN;
