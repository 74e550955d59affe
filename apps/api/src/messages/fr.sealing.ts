import type { sealingMessages as english } from './en.sealing.js';

export const sealingMessages: Readonly<Record<keyof typeof english, string>> = {
  SEALED_LOG_NOT_FOUND: 'Rien n’a encore été scellé ici. Démarrez le serveur, ou indiquez le dossier du sceau (UNEVOIX_SEAL_FOLDER).',
  NOT_A_SEALED_LOG: '{file} n’est pas un journal scellé, ou il est endommagé. Restaurez une sauvegarde.',
  SEALED_LOG_DAMAGED:
    'Le journal scellé est endommagé à l’écriture {number}. Restaurez une sauvegarde, ou faites sceller à nouveau tout le registre.',
  SIGNING_KEY_MISSING:
    'La clé qui signe le journal est absente ({file}). Remettez-la. Rien n’est signé d’ici là, et aucune autre clé ne peut la remplacer.',
  SIGNING_KEY_EXPOSED: 'D’autres que son propriétaire peuvent lire la clé de signature {file} (mode {mode}). Retirez ce droit (chmod 600).',
  SIGNING_KEY_UNREADABLE:
    'Le fichier {file} n’est pas la clé de signature attendue, ou ce programme ne peut pas le lire. Remettez la bonne clé.',
  LEDGER_BEHIND_SEAL:
    'Le registre contient {ledger, number} écritures et {sealed, number} ont été scellées : il a été ramené à un état antérieur. Rien n’est scellé tant que le registre entier n’est pas restauré.',
  SEALED_ENTRY_DIFFERS:
    'L’écriture {number} du registre ({stream}, révision {revision}) n’est pas celle qui a été scellée : {what} diffère. Plus rien n’est scellé. Restaurez le registre, et demandez qui l’a modifié.',
  LEDGER_GAP: 'Le registre saute de l’écriture {expected} à l’écriture {found}. Plus rien n’est scellé. Restaurez une sauvegarde.',
  LOG_KEY_USED_BEFORE: 'Le journal a déjà eu cette clé. Créez-en une nouvelle.',
  CHECKPOINT_NOT_FOUND: 'Ce point de contrôle n’existe pas. Voyez la liste sur /log/checkpoints.',
  CONSISTENCY_OUT_OF_RANGE: 'De {from} à {to}, ce journal n’a pas grandi : il a signé {size, number} écritures.',
  TILE_NOT_FOUND: 'Le journal n’a rien sous {path}.',
  ENTRY_NOT_FOUND: 'Le registre n’a pas d’écriture {number}.',
  ENTRY_NOT_SEALED: 'L’écriture {number} est enregistrée, pas encore scellée. Redemandez dans quelques secondes.',
  LOG_KEY_INVALID: 'Ce journal ne peut pas avoir cette clé ({reason}). Créez-en une avec la commande rotate-key.',
  LOG_KEY_NOT_IN_PLACE:
    'La moitié privée de cette clé n’est pas dans le dossier du sceau. Mettez-l’y d’abord : rien ne pourrait être signé sans elle.',
  WITNESS_UNREACHABLE: 'Le témoin {witness} ne répond pas. Il sera sollicité de nouveau dans une minute.',
  WITNESS_REFUSED: 'Le témoin {witness} ne cosigne pas ({status} : {reason}). Demandez à ceux qui le tiennent.',
  WITNESS_AHEAD:
    'Le témoin {witness} a vu {witnessed, number} écritures de ce journal, et il y en a {size, number} : le registre a été ramené à un état antérieur. Restaurez le plus récent.',
  WITNESS_ANSWER_INVALID: 'Le témoin {witness} répond autre chose que sa signature. Vérifiez sa clé dans la politique.',
  TIMESTAMP_AUTHORITY_UNREACHABLE:
    'L’autorité d’horodatage {url} ne répond pas ({reason}). Elle sera sollicitée de nouveau dans dix minutes.',
  ENTRY_NOT_AS_SEALED:
    'L’écriture {number} ({stream}, révision {revision}) n’est plus celle qui a été scellée : {what} diffère. Gardez le reçu de ce qui a été scellé (asSealed=true) comme preuve, et prévenez le conseil.',
};
