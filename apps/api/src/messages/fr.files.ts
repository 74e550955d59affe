import type { filesMessages as english } from './en.files.js';

export const filesMessages: Readonly<Record<keyof typeof english, string>> = {
  FILE_TOO_LARGE: 'Le fichier {path} est trop grand pour être lu d’un seul coup.',
  FILE_NOT_JSON: 'Le fichier n’est pas du JSON : {reason}.',
  ASSEMBLY_FILE_INVALID: 'Le fichier ne décrit pas une assemblée : à {pointer}, on attendait {expected}.',
  ONE_ASSEMBLY_A_LEDGER:
    'Un registre que l’on garde prend une assemblée ; le fichier en contient {assemblies, number}. Donnez-en un d’une seule, ou ne gardez pas de registre.',
  BLT_HEADER_INVALID: 'Ligne {line} : le fichier commence par le nombre de candidatures et le nombre de sièges.',
  BLT_OPTION_INVALID: 'Ligne {line}, colonne {column} : cette option est illisible.',
  BLT_CANDIDATE_UNKNOWN: 'Ligne {line}, colonne {column} : {found} n’est pas une candidature de ce fichier.',
  BLT_WITHDRAWAL_INVALID:
    'Ligne {line}, colonne {column} : {found} ne peut pas être retiré ; les candidatures retirées s’écrivent -1, -2 et ainsi de suite.',
  BLT_WEIGHT_INVALID: 'Ligne {line}, colonne {column} : {found} n’est pas un nombre de bulletins.',
  BLT_PAPER_UNFINISHED: 'Ligne {line}, colonne {column} : un bulletin finit par 0.',
  BLT_TEXT_AFTER_PAPER: 'Ligne {line}, colonne {column} : rien ne peut suivre le 0 qui finit un bulletin.',
  BLT_END_MISSING: 'Ligne {line} : une ligne avec 0 seul était attendue après les bulletins.',
  BLT_NAME_MISSING: 'Ligne {line} : {expected} noms et un titre étaient attendus ; il y en a {found}.',
  BLT_NAME_UNFINISHED: 'Ligne {line}, colonne {column} : un nom commence par un guillemet et ne finit pas par un guillemet.',
  BLT_TEXT_AFTER_TITLE: 'Ligne {line}, colonne {column} : rien ne peut suivre le titre.',
  BLT_MARK_UNWRITABLE: 'Un bulletin avec plusieurs marques au même rang ne s’écrit pas dans ce format.',
  CSV_HEADER_INVALID: 'Ligne {line}, colonne {column} : ce n’est pas l’en-tête attendu.',
  CSV_WIDTH_INVALID: 'Ligne {line}, colonne {column} : {expected} cellules étaient attendues ; il y en a {found}.',
  CSV_QUOTE_UNFINISHED: 'Ligne {line}, colonne {column} : un guillemet s’ouvre et ne se ferme jamais.',
  CSV_TEXT_AFTER_QUOTE: 'Ligne {line}, colonne {column} : seule une virgule peut suivre un guillemet fermant.',
  CSV_COUNT_INVALID: 'Ligne {line}, colonne {column} : {found} n’est pas un nombre de bulletins.',
  CSV_RANK_INVALID: 'Ligne {line}, colonne {column} : {found} n’est pas un rang.',
  CSV_GRADE_UNKNOWN: 'Ligne {line}, colonne {column} : il n’y a pas de mention {found}.',
  CSV_NAME_REPEATED: 'Ligne {line}, colonne {column} : {found} y était déjà.',
  TALLY_OPTION_INVALID: 'Ligne {line}, colonne {column} : cette option est illisible.',
  TALLY_PAPER_INVALID: 'Ligne {line}, colonne {column} : un bulletin a {expected} signes ; celui-ci en a {found}.',
};
