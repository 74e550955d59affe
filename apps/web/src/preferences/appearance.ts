import { storedChoice } from './stored-choice.js';

export const appearances = ['device', 'light', 'dark', 'contrast'] as const;

/** How the pages look: as the device asks, or as the reader has chosen. */
export type Appearance = (typeof appearances)[number];

const stored = storedChoice('appearance', appearances);

const deviceAsksForContrast = window.matchMedia('(prefers-contrast: more)');

export const chosenAppearance = (): Appearance => stored.read() ?? 'device';

/** Hands the choice to the style sheets: `data-appearance` settles light and dark, `data-contrast` the strength of colours. */
export const showAs = (appearance: Appearance): void => {
  const { dataset } = document.documentElement;
  dataset['appearance'] = appearance;
  dataset['contrast'] = appearance === 'contrast' || deviceAsksForContrast.matches ? 'more' : 'usual';
};

export const chooseAppearance = (appearance: Appearance): void => {
  stored.keep(appearance);
  showAs(appearance);
};
