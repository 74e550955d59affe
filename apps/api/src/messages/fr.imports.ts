import type { importsMessages as english } from './en.imports.js';

export const importsMessages: Readonly<Record<keyof typeof english, string>> = {
  IMPORT_HEADINGS_MISSING:
    'Les colonnes {needed} n’ont pas été trouvées parmi {found}. Corrigez la première ligne du fichier, ou donnez une correspondance qui les nomme.',
  IMPORT_ENCODING_WRONG: 'Le fichier n’est pas écrit en {encoding}. Retirez l’encodage de la correspondance, ou nommez le bon.',
  IMPORT_TOO_LONG: 'Le fichier a plus de {most, number} lignes. Coupez-le en plusieurs.',
  IMPORT_MAPPING_INVALID:
    'La correspondance n’est pas utilisable à {field}. Voir dans le README des échanges de registres ce qu’elle peut dire.',
  IMPORT_BALANCE_UNREADABLE: 'Ligne {line, number} du fichier des soldes, colonne {column} : ce n’est ni un nombre ni un montant.',
  IMPORT_UNKNOWN: 'Aucun fichier n’attend sous {importId}. Envoyez d’abord le fichier.',
  IMPORT_HAS_PROBLEMS:
    'Le fichier a {problems, plural, one {1 problème} other {{problems, number} problèmes}} ; rien n’a été inscrit. Voyez-les dans l’essai, puis corrigez le fichier ou n’inscrivez que les lignes valables.',
  IMPORT_BALANCES_DIFFER:
    '{differences, plural, one {1 solde diffère} other {{differences, number} soldes diffèrent}} du fichier des soldes ; rien n’a été inscrit. Voyez lesquels dans l’essai.',
  IMPORT_NOT_COMPLETED: 'L’import {importId} n’est pas terminé. Attendez sa fin, ou renvoyez-le s’il a été interrompu.',
  IMPORT_IN_USE:
    '{entries, plural, one {1 écriture} other {{entries, number} écritures}} de cet import ne peuvent pas être contre-passées, car d’autres reposent sur elles : {first}. Contre-passez d’abord celles-ci.',
  AMOUNT_UNREADABLE: 'Ce n’est pas un montant qui se lise d’une seule façon. Écrivez-le comme 1234,50.',
  COUNT_UNREADABLE: 'Ce n’est pas un nombre entier à partir de 1.',
  DATE_UNREADABLE: 'Ce n’est pas une date du calendrier avec quatre chiffres pour l’année. Écrivez-la comme 2026-06-18 ou 18/06/2026.',
  REFERENCE_UNREADABLE: 'Une référence n’a que des lettres, des chiffres et - . / :, 100 au plus.',
  KIND_UNKNOWN: 'Ce n’est pas une nature de personne : écrivez personne physique, mineur ou personne morale.',
  METHOD_UNKNOWN: 'Ce n’est pas un mode de paiement : écrivez virement, carte, chèque, espèces, salaire ou prélèvement.',
  MOVEMENT_UNKNOWN: 'Ce mot ne désigne aucun mouvement. Corrigez-le, ou dites dans la correspondance ce qu’il désigne.',
  CODE_UNREADABLE: 'Un code du règlement commence par une lettre et n’a que des lettres, des chiffres et des tirets.',
  CELL_MISSING: 'Cette case est vide, et le mouvement en a besoin.',
  MEMBER_NUMBER_UNKNOWN:
    'Personne n’a alors le numéro {memberNumber, number}. Ajoutez une ligne qui admet cette personne, ou corrigez le numéro.',
  UNIT_VALUE_DIFFERS:
    'D’après les règles de ce jour une part valait {nominalCents}, et non {unitCents}. Corrigez la ligne, ou adoptez le règlement de l’époque.',
  SHARE_CLASS_MISSING: 'Il y a alors plusieurs catégories de parts : {classes}. Dites laquelle.',
  MOVEMENT_REPEATED:
    'La ligne {earlier, number} dit exactement la même chose. Retirez-en une, ou donnez à chacune la référence de sa pièce.',
  MOVEMENT_KNOWN: 'Le registre contient déjà ce mouvement même. Retirez la ligne.',
  REFERENCE_OF_ANOTHER:
    'Cette référence et le numéro {memberNumber, number} ne vont pas ensemble ailleurs dans le fichier : ce peut être deux fois la même personne.',
  NAME_DIFFERS: 'Le numéro {memberNumber, number} est celui de quelqu’un d’un autre nom. Corrigez le numéro, ou le nom.',
  NOTHING_TO_CANCEL: 'Il n’y a pas de souscription impayée de {quantity, number} parts à annuler.',
};
