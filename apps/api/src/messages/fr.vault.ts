import type { vaultMessages as english } from './en.vault.js';

export const vaultMessages: Readonly<Record<keyof typeof english, string>> = {
  DATA_KEY_UNREADABLE:
    'Ce qui est conservé sur cette personne ne peut pas être lu. Remettez les clés du coffre avant d’y ajouter quoi que ce soit.',
  ERASURE_UNKNOWN: 'Aucun effacement de ce nom n’a été inscrit.',
  LEGAL_HOLD_UNKNOWN: 'Aucune suspension d’effacement de ce nom ne porte sur ce qui est conservé de cette personne.',
  REVIEW_NOT_AHEAD: 'Une suspension d’effacement est réexaminée un jour à venir, {reviewOn} n’en est pas un.',
  KEY_ENCRYPTION_UNKNOWN:
    'Les clés du coffre ont été chiffrées avec une autre clé ({wrappedBy}). Remettez ce fichier de clé et redémarrez.',
  KEY_BACKUP_EXPIRED:
    'Cette copie des clés devait être supprimée le {expiresAt}\u00a0: ce qui a été effacé depuis reviendrait. Prenez-en une plus récente.',
  KEYS_NOT_IN_FILES:
    'Aucune clé de coffre en fichiers sous {folder}\u202f; dans une base de données, sauvegardez son schéma vault_keys à part.',
  KEY_FILE_OPEN_TO_OTHERS: 'D’autres que son propriétaire peuvent lire la clé {path}. Retirez ce droit (chmod 600) et redémarrez.',
  KEY_FILE_UNUSABLE: 'Le fichier {path} n’est pas la clé de ce coffre. Remettez la bonne : rien ne se lit sans elle.',
  TABLES_NEWER: 'Une version plus récente du programme a modifié les tables des personnes et des comptes. Démarrez cette version.',
  TABLES_UNAVAILABLE:
    'La base des personnes et des comptes ne peut pas être jointe. Rien n’a été modifié\u202f; réessayez dans un instant.',
  PERSONAL_DATA_RETAINED: 'La loi conserve ceci jusqu’au {until} ({basis}). Redemandez à partir de ce jour.',
};
