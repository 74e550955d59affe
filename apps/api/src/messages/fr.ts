export const fr: Readonly<Record<string, string>> = {
  UNEXPECTED: 'Une erreur s’est produite de notre côté. Rien n’a été modifié. Merci d’indiquer la référence {reference}.',
};
