import type { Language } from '#counting';
import type { Papers } from './papers.js';

/** Sets papers to be kept and printed: PDF/A-2a (ISO 19005-2), with the tags a screen reader follows. */
export abstract class Typesetter {
  /**
   * The same data make the same bytes, on any day.
   * @param template  which kind of paper
   * @param paper     what it says; a sign no font has is shown as its code point, `[U+1F600]`
   * @param language  the words of `paper` are in, for those who have it read to them
   * @throws DomainError `TYPESETTER_MISSING` where the compiler does not run, `TYPESETTER_BUSY` while too many wait
   */
  abstract typeset<Template extends keyof Papers>(template: Template, paper: Papers[Template], language: Language): Promise<Uint8Array>;
}
