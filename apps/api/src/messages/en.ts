export const en: Readonly<Record<string, string>> = {
  UNEXPECTED: 'Something went wrong on our side. Nothing was changed. Please quote the reference {reference}.',
};
