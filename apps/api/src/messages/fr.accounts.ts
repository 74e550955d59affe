import type { accountsMessages as english } from './en.accounts.js';

export const accountsMessages: Readonly<Record<keyof typeof english, string>> = {
  SIGN_IN_REFUSED:
    'Le nom et le mot de passe ne vont pas ensemble. Vérifiez les deux, ou demandez une nouvelle lettre à votre coopérative.',
  SIGN_IN_BUSY: 'Beaucoup de personnes se connectent en ce moment. Attendez une demi-minute, puis réessayez.',
  TOO_MANY_ATTEMPTS:
    'Il y a eu trop d’essais. Attendez {retryAfter} secondes, puis réessayez\u202f; une lettre ou une clé d’accès vous ouvre dès maintenant.',
  ACCOUNT_LOCKED: 'Ce compte est fermé pour le moment. Adressez-vous à votre coopérative.',
  ACCOUNT_UNKNOWN: 'Il n’y a pas de compte {accountId}. Il a peut-être été fermé.',
  LOGIN_NAME_TAKEN: 'Le nom {loginName} est déjà pris. Choisissez-en un autre.',
  SESSION_UNKNOWN: 'Cette session est déjà terminée.',
  CODE_UNKNOWN:
    'Aucune lettre ne porte ce code. Comparez-le au papier\u202f; si vous avez reçu plusieurs lettres, c’est la dernière qui compte.',
  CODE_EXPIRED: 'Cette lettre était valable jusqu’au {expiredAt}. Demandez-en une nouvelle à votre coopérative.',
  CODE_USED:
    'Ce code a ouvert le {usedAt} et ne sert qu’une fois. Si c’était vous, utilisez ce que vous aviez choisi\u202f; sinon, prévenez votre coopérative aujourd’hui.',
  PASSWORD_TOO_SHORT: 'Un mot de passe a au moins {shortest} signes. Quatre mots à vous suffisent\u00a0: ni chiffre ni signe n’est exigé.',
  PASSWORD_TOO_LONG: 'Un mot de passe a au plus {longest} signes. Raccourcissez-le.',
  PASSWORD_COMMON: 'C’est une des premières choses qu’un inconnu essaierait. Prenez quatre mots sans rapport entre eux.',
  PASSWORD_ABOUT_YOURSELF:
    'Ce mot de passe est surtout fait de votre nom ou de votre numéro, que d’autres connaissent. Prenez des mots sans rapport avec vous.',
  SESSION_NEEDED: 'Ceci est réservé aux personnes connectées, pas aux programmes munis d’un jeton.',
  TOKEN_UNKNOWN: 'Il n’y a pas de jeton {tokenId}. Il a peut-être expiré ou été révoqué.',
  LINK_OVER: 'Ce lien a servi, date de plus d’un quart d’heure ou a été remplacé par un plus récent. Faites-vous en envoyer un autre.',
  SET_UP_CODE_UNKNOWN:
    'Ce n’est pas le dernier code affiché par le serveur à son démarrage. Regardez sa sortie ou le fichier access/set-up-code.',
  SET_UP_OVER: 'Il y a déjà un opérateur. Demandez-lui un compte.',
  RESET_NEEDED:
    'Ces sociétaires peuvent déjà se connecter : {memberNumbers}. Deux personnes doivent d’abord réinitialiser leurs comptes, pour que personne ne vote seul à leur place.',
  RESET_UNKNOWN: 'Il n’y a pas de réinitialisation {resetId}. Vérifiez son numéro, ou demandez-en une.',
  RESET_EXISTS: 'Une autre réinitialisation a été demandée sous {resetId}. Prenez un autre numéro, ou aucun.',
  RESET_BY_SAME_PERSON: 'Qui a demandé la réinitialisation ne l’approuve pas. Une seconde personne doit le faire.',
  RESET_OVER: 'Cette réinitialisation pouvait être approuvée jusqu’au {until}. Redemandez-la.',
  PUBLIC_ADDRESS_NEEDED:
    'Lettres et courriels indiquent l’adresse que chacun utilise. Renseignez UNEVOIX_PUBLIC_URL, redémarrez, puis recommencez.',
};
