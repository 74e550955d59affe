import type { Language } from '#counting';

/** The language a request asks for (`Accept-Language`, RFC 9110 section 12.5.4): French or English, English when it says neither. */
export const languageOf = (accepted: string | undefined): Language => {
  const wishes = (accepted ?? '').split(',').map((wish) => {
    const [tag = '', quality] = wish
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/);
    return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
  const best = wishes.filter(({ tag }) => /^(fr|en)\b/.test(tag)).sort((a, b) => b.quality - a.quality)[0];
  return best?.tag.startsWith('fr') ? 'fr' : 'en';
};
