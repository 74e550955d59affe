export type LetterLanguage = 'en' | 'fr';

export interface LetterWords {
  readonly locale: string;
  readonly title: string;
  member(memberNumber: number): string;
  readonly scan: string;
  readonly type: string;
  readonly next: string;
  once(expires: string): string;
  readonly secret: string;
}

/** What a letter says: short sentences, one thing to do in each. */
export const letterWords: Readonly<Record<LetterLanguage, LetterWords>> = {
  en: {
    locale: 'en-GB',
    title: 'Your way in to the votes of your cooperative',
    member: (memberNumber) => `Member ${memberNumber}`,
    scan: 'With a telephone: point its camera at the square, and open the page it shows.',
    type: 'With a computer: open this address, and type the code below. Capitals and hyphens do not matter.',
    next: 'You are then asked to choose how you sign in from then on. You may also do that later, and vote at once.',
    once: (expires) => `The code works once, until ${expires}. A later letter replaces this one.`,
    secret: 'Whoever has this letter can vote in your place. Keep it to yourself, and destroy it once you have used it.',
  },
  fr: {
    locale: 'fr-FR',
    title: 'Votre accès aux votes de votre coopérative',
    member: (memberNumber) => `Sociétaire n°\u00a0${memberNumber}`,
    scan: 'Avec un téléphone\u00a0: visez le carré avec l’appareil photo, puis ouvrez la page proposée.',
    type: 'Avec un ordinateur\u00a0: ouvrez cette adresse et tapez le code ci-dessous. Majuscules et tirets sont sans importance.',
    next: 'Vous choisirez ensuite comment vous connecter à l’avenir. Vous pouvez aussi le faire plus tard et voter tout de suite.',
    once: (expires) => `Le code sert une seule fois, jusqu’au ${expires}. Une lettre plus récente remplace celle-ci.`,
    secret: 'Qui détient cette lettre peut voter à votre place. Gardez-la pour vous et détruisez-la après usage.',
  },
};
