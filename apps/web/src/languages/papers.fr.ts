import type { papersEn } from './papers.en.js';

/** What papers are asked for by, in French. */
export const papersFr: Readonly<Record<keyof typeof papersEn, string>> = {
  'papers.certificate': 'Attestation de parts (PDF/A)',
  'papers.minutes': 'Procès-verbal à signer (PDF/A)',
  'papers.letter': 'Lettre (PDF/A)',
  'papers.sheet': 'Feuille à émarger (PDF/A)',
};
