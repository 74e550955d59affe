import type { ledgerMessages as english } from './en.ledger.js';

export const ledgerMessages: Readonly<Record<keyof typeof english, string>> = {
  ADDRESS_IN_USE: 'Un autre programme écoute déjà sur {host}, port {port}. Arrêtez-le, ou choisissez un autre port avec PORT.',
  CONFIGURATION_INVALID: 'Le réglage {variable} manque ou n’est pas utilisable. Voir dans le README ce qu’il attend.',
  LEDGER_OPTION_UNKNOWN: 'KURRENTDB_URL a une option que personne ne lit : {option}. Vérifiez son orthographe, ou retirez-la.',
  LEDGER_ADDRESS_INVALID: 'L’adresse du registre est illisible. KURRENTDB_URL s’écrit {expected}.',
  LEDGER_UNAVAILABLE:
    'Le registre est injoignable en ce moment. Renvoyez la même demande dans quelques secondes : elle n’est jamais inscrite deux fois.',
  LEDGER_FULL:
    'Le disque du registre est plein. Rien n’a été inscrit. Demandez à l’exploitant de libérer de l’espace, puis renvoyez la demande.',
  LEDGER_READ_ONLY:
    'On ne peut pas écrire au registre en ce moment. Rien n’a été inscrit. Demandez à l’exploitant de vérifier les droits de son dossier.',
  LEDGER_IN_USE: 'Un autre programme écrit déjà dans {folder}. Arrêtez-le, ou envoyez-lui la commande.',
  LEDGER_NOT_FOUND: 'Il n’y a pas de registre dans {folder}. Vérifiez le dossier, ou démarrez le serveur pour en créer un.',
  LEDGER_NOT_EMPTY:
    'Ce registre contient déjà les écritures d’une coopérative. La démonstration demande un registre vide : démarrez un serveur avec un autre dossier.',
  LEDGER_SERVER_TOO_OLD: 'Le serveur du registre est trop ancien. Il lui faut la version {oldest} ou une suivante.',
  LEDGER_DIVERGED:
    '{name} est déjà allé jusqu’à l’écriture {number}, que ce registre ne contient pas : il appartient à un autre registre, ou à un plus long. Restaurez le bon registre, ou reconstruisez.',
  NOT_A_LEDGER: '{file} n’est pas un registre, ou il est abîmé. Nommez le bon fichier, ou restaurez une sauvegarde.',
  CHECKPOINT_INVALID: 'L’endroit où la lecture devait reprendre n’est pas de ce registre. Reconstruisez ce pour quoi on lisait.',
  EMBEDDED_LEDGER_ONLY: '{command} ne travaille que sur un registre embarqué. Pour une grappe, utilisez les outils de son serveur.',
  TARGET_HOLDS_ANOTHER_LEDGER: 'La cible contient déjà d’autres écritures, à partir de l’écriture {number}. Choisissez-en une vide.',
  BACKUP_DAMAGED: '{path} n’est pas ce qui a été sauvegardé : le fichier a été modifié ou tronqué. Restaurez une autre sauvegarde.',
  NOT_A_BACKUP: '{folder} n’est pas une sauvegarde. Nommez le dossier écrit par la commande de sauvegarde.',
  FOLDER_NOT_EMPTY: '{folder} n’est pas vide. Nommez un dossier nouveau ou vide.',
  NOTHING_TO_APPEND: 'Il n’y avait rien à inscrire.',
  ENTRY_TOO_LARGE:
    'C’est trop grand pour une écriture du registre : {bytes, number} octets, {limit, number} au plus. Inscrivez-le en plusieurs parties.',
  APPEND_TOO_LARGE:
    'C’est trop pour une seule inscription : {entries, number} écritures, et le registre accepte {limit, number} octets. Inscrivez-le en plusieurs parties.',
  VALUE_NOT_CANONICAL:
    'Une valeur ne peut pas être écrite exactement : {found}. Utilisez des textes, des entiers, true, false, des listes et des objets.',
  AMOUNT_OUT_OF_RANGE: 'Ce montant est trop grand pour rester exact.',
  FRACTION_INVALID: '{text} n’est pas une fraction. Écrivez-la comme 2/3.',
  READ_MODEL_UNKNOWN: 'Il n’y a pas de vue {name}. La commande status donne celles qui existent.',
  READ_MODEL_BUILDING: 'Ceci se prépare à partir du registre pour la première fois. Redemandez dans un instant.',
  READ_MODELS_STOPPED:
    'Ceci ne peut plus être lu depuis qu’une écriture n’a pas pu être prise. Rien n’est perdu. Demandez à l’exploitant de regarder l’état des vues.',
  PROCESS_UNKNOWN: 'Il n’y a pas de processus {name}. La commande status donne ceux qui existent.',
  LEASE_LOST: 'Un autre programme a pris la suite des processus. Celui-ci n’agit plus.',
  SEAL_BEHIND: 'Sur {entries, number} écritures, {sealed, number} sont scellées jusqu’ici. Regardez l’état du sceau, puis redemandez.',
  REGISTER_NOT_READY: 'Le registre n’a pas encore rattrapé les dernières écritures. Renvoyez la même demande dans un instant.',
};
