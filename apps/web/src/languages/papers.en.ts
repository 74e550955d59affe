/** What papers are asked for by, in English. */
export const papersEn = {
  'papers.certificate': 'Certificate of shares (PDF/A)',
  'papers.minutes': 'Minutes to sign (PDF/A)',
  'papers.letter': 'Letter (PDF/A)',
  'papers.sheet': 'Sheet to sign (PDF/A)',
} as const;
