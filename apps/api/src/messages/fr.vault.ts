import type { vaultMessages as english } from './en.vault.js';

export const vaultMessages: Readonly<Record<keyof typeof english, string>> = {
  KEY_FILE_OPEN_TO_OTHERS: 'D’autres que son propriétaire peuvent lire la clé {path}. Retirez ce droit (chmod 600) et redémarrez.',
  KEY_FILE_UNUSABLE: 'Le fichier {path} n’est pas la clé de ce coffre. Remettez la bonne : rien ne se lit sans elle.',
  PERSONAL_DATA_RETAINED: 'La loi conserve ceci jusqu’au {until} ({basis}). Redemandez à partir de ce jour.',
};
