import type { printedMessages as en } from './en.printed.js';

/** Refusals about papers. */
export const printedMessages: Readonly<Record<keyof typeof en, string>> = {
  TYPESETTER_MISSING:
    'Ce serveur ne peut pas composer de documents\u00a0: le compilateur n’existe pas pour sa machine. Prenez le Markdown ou le tableau, ou demandez à qui exploite le serveur de le réinstaller.',
  TYPESETTER_BUSY: 'Beaucoup de documents sont en cours de composition. Redemandez celui-ci dans quelques secondes.',
  VOLUME_UNKNOWN: 'Le registre compte {volumes, plural, one {# volume} other {# volumes}} à cette date. Demandez l’un d’eux.',
  PAPER_TOO_LONG:
    'Avec {lines, number} lignes, ce document est plus long que ce qui se compose d’un coup ({most, number}). Prenez le CSV ou le Markdown.',
};
