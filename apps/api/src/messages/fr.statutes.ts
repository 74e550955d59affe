import type { statutesMessages as english } from './en.statutes.js';

export const statutesMessages: Readonly<Record<keyof typeof english, string>> = {
  RULE_INVALID: 'La règle {path} ne peut pas être adoptée ainsi. Sa limite : {source}.',
  NO_RULEBOOK_IN_FORCE: 'Aucun règlement n’était en vigueur au {date}. Adoptez-en un qui s’applique à partir de ce jour.',
  RULEBOOK_VERSION_UNKNOWN: 'Il n’y a pas de version {version} du règlement. Voir celles qui existent sous /api/rulebook.',
  ACCOUNTS_INVALID: 'Le champ {field} des comptes ne peut pas être juste. Comparez-le au bilan.',
  ACCOUNTS_ALREADY_APPROVED: 'Les comptes de {year} sont déjà approuvés, et ce qu’une assemblée a approuvé demeure.',
  ACCOUNTS_NOT_APPROVED: 'Les comptes de {year} ne sont pas encore approuvés. L’assemblée les approuve d’abord.',
  ACCOUNTS_MISSING:
    'La valeur d’une part découle des comptes de {year}, qui ne sont pas encore approuvés. Inscrivez d’abord leur approbation.',
  APPROPRIATION_INVALID: 'Le champ {field} ne va pas avec le résultat de l’exercice ou ses règles. Sa limite : {source}.',
};
