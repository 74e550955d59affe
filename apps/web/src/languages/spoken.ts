import { keepLanguage, preferredLanguage, type Language } from './language.js';
import type { Catalogue } from './message-id.js';

/** What the pages say now: in which language, and as many sentences as were brought along. */
export interface Spoken {
  readonly language: Language;
  readonly sentences: Partial<Catalogue>;
}

/** How much of a catalogue is wanted: what the frame and the list of members say, or all of it. */
type Reach = 'first' | 'whole';

interface Wish {
  readonly language: Language;
  readonly reach: Reach;
}

/** A reader speaks one language: the other one, and pages she does not open, cost her nothing. */
const catalogues: Readonly<Record<Language, Readonly<Record<Reach, () => Promise<Partial<Catalogue>>>>>> = {
  en: { first: async () => (await import('./first.en.js')).firstEn, whole: async () => (await import('./en.js')).en },
  fr: { first: async () => (await import('./first.fr.js')).firstFr, whole: async () => (await import('./fr.js')).fr },
};

const listeners = new Set<() => void>();
let wished: Wish = { language: preferredLanguage(), reach: 'first' };
let spoken: Spoken | undefined;
let lastBringing: Promise<void> | undefined;

/** Brings what is wished for; a wish that came meanwhile is the one that counts. */
const bring = async (wish: Wish): Promise<void> => {
  wished = wish;
  const sentences = await catalogues[wish.language][wish.reach]();
  if (wished !== wish) return;
  spoken = { language: wish.language, sentences };
  for (const listener of listeners) listener();
};

const wishFor = async (change: Partial<Wish>): Promise<void> => {
  let awaited = (lastBringing = bring({ ...wished, ...change }));
  await awaited;
  while (awaited !== lastBringing) {
    awaited = lastBringing;
    await awaited;
  }
};

/** What is said now; nothing before the first sentences have arrived. */
export const spokenNow = (): Spoken | undefined => {
  if (!lastBringing) void wishFor({});
  return spoken;
};

export const onSpeaking = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Resolves once every sentence can be said. */
export const wholeCatalogue = async (): Promise<void> => {
  if (wished.reach !== 'whole' || !spoken) await wishFor({ reach: 'whole' });
  else await lastBringing;
};

/** Speaks another language, and remembers it for the next visit. */
export const chooseLanguage = (language: Language): void => {
  keepLanguage(language);
  void wishFor({ language });
};
