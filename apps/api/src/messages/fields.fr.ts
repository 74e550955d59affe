import type { fieldMessages as english } from './fields.en.js';

export const fieldMessages: Readonly<Record<keyof typeof english, string>> = {
  FIELD_ARRAY_MAX_SIZE: 'Cette liste est trop longue.',
  FIELD_ARRAY_MIN_SIZE: 'Cette liste est trop courte.',
  FIELD_IS_ARRAY: 'C’est une liste de valeurs.',
  FIELD_IS_BOOLEAN: 'C’est true ou false.',
  FIELD_IS_CHOICE: 'C’est une réponse, ou une liste de 500 marques au plus, chacune de 1 à 100 caractères.',
  FIELD_IS_IN: 'Cette valeur n’est pas de celles qu’on peut choisir ; /api/openapi.json en donne la liste.',
  FIELD_IS_INT: 'C’est un nombre entier.',
  FIELD_IS_ISO8601: 'C’est un instant en UTC, comme 2026-06-18T18:00:00Z.',
  FIELD_IS_LENGTH: 'Ce texte est trop court ou trop long.',
  FIELD_IS_OBJECT: 'C’est un objet.',
  FIELD_IS_STRING: 'C’est un texte.',
  FIELD_IS_UUID: 'C’est un UUID, comme 5f0f7b7e-8d1c-4f3a-9a70-0d7b9a1f2c3d.',
  FIELD_MATCHES: 'Ce n’est pas écrit comme il faut ; /api/openapi.json en montre un exemple.',
  FIELD_MAX: 'Ce nombre est trop grand.',
  FIELD_MAX_DEPTH: 'Ceci est plus profond que tout ce que le serveur lit.',
  FIELD_MAX_LENGTH: 'Ce texte est trop long.',
  FIELD_MIN: 'Ce nombre est trop petit.',
  FIELD_WHITELIST_VALIDATION: 'Ce champ n’existe pas. Vérifiez son nom, ou retirez-le.',
};
