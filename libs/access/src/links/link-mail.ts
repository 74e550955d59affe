import type { Mail } from '../mail/mailer.js';

export type LinkLanguage = 'en' | 'fr';

interface Words {
  readonly subject: string;
  text(address: string): string;
}

const words: Readonly<Record<LinkLanguage, Words>> = {
  en: {
    subject: 'Your way in',
    text: (address) =>
      `Open this page within a quarter of an hour, and press its button:\n\n${address}\n\nIf you did not ask for it, do nothing: nobody gets in without pressing the button.\n`,
  },
  fr: {
    subject: 'Votre accès',
    text: (address) =>
      `Ouvrez cette page dans le quart d’heure et appuyez sur son bouton\u00a0:\n\n${address}\n\nSi vous n’avez rien demandé, ne faites rien\u00a0: personne n’entre sans appuyer sur le bouton.\n`,
  },
};

/**
 * The mail with a link that signs in. It names nobody, so that a mistyped mailbox learns nothing.
 * @param address  of the page with the button
 */
export const linkMail = (to: string, address: string, language: LinkLanguage): Mail => ({
  to,
  subject: words[language].subject,
  text: words[language].text(address),
});
