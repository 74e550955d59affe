import type { Language } from '../languages/speech.js';

export const appearances = ['device', 'light', 'dark', 'contrast'] as const;

/** How the pages look: as the device asks, or as the reader has chosen. */
export type Appearance = (typeof appearances)[number];

/** What surrounds a page, and for whom it is written. */
export interface Frame {
  readonly language: Language;
  /** IANA name of the time zone of the cooperative */
  readonly timeZone: string;
  readonly appearance: Appearance;
  /** path of this page, where a changed language or appearance comes back to */
  readonly path: string;
  /** addresses of the built files; none before the first build */
  readonly assets: Assets;
  /** true where the people of the ledger are invented */
  readonly demo: boolean;
  readonly signedIn: boolean;
  /** seconds until the session of the reader is over when she does nothing; absent where there is none */
  readonly secondsLeft?: number;
  /** makes a key nobody else has, for a form that records something */
  readonly newKey: () => string;
  /** the assembly whose turns the page follows, when it shows one that may change under the reader's eyes */
  readonly follows?: Followed;
}

/** What a page shows that may change under the reader's eyes: an assembly, or one ballot of it. */
export interface Followed {
  readonly assemblyId: string;
  readonly ballot?: { readonly ballotId: string; readonly status: string };
}

/**
 * Built files of the pages. Fonts are not asked for ahead of the style sheet: on a slow network the first words would wait for them, and are
 * read in another face meanwhile.
 */
export interface Assets {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}
