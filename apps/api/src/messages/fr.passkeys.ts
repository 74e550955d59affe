import type { passkeyMessages as english } from './en.passkeys.js';

export const passkeyMessages: Readonly<Record<keyof typeof english, string>> = {
  PASSKEY_REFUSED: 'Cette clé d’accès n’ouvre pas ici. Essayez-en une autre, ou entrez avec votre lettre ou votre mot de passe.',
  PASSKEY_INVALID:
    'Votre navigateur n’a pas créé de clé d’accès utilisable ici. Déverrouillez votre appareil par code, doigt ou visage quand il le demande, puis recommencez.',
  PASSKEY_KNOWN: 'Cette clé d’accès est déjà enregistrée.',
  PASSKEY_NOT_FOUND: 'Vous n’avez pas cette clé d’accès. Elle a peut-être déjà été retirée.',
  TOO_MANY_PASSKEYS: 'Vous avez {most} clés d’accès, le nombre que l’on garde. Retirez-en une qui ne vous sert plus.',
  PASSKEYS_NEED_A_NAME:
    'Une clé d’accès appartient à un nom, et {origin} n’en est pas un qui convienne. Ouvrez votre coopérative par son nom, en HTTPS ; sur une seule machine, par localhost.',
  CHALLENGE_OVER: 'Cela a duré trop longtemps, ou la réponse a déjà servi. Recommencez.',
  LAST_MEANS_OF_ENTRY:
    'C’est votre seul moyen d’entrer. Ajoutez d’abord une autre clé d’accès ou un mot de passe, ou demandez une lettre à votre coopérative.',
  IDENTITY_PROVIDER_UNKNOWN: 'On n’entre pas ici par {provider}. Choisissez un des moyens de la page d’entrée.',
  IDENTITY_PROVIDER_UNAVAILABLE:
    'L’autre service ne répond pas comme il le doit. Réessayez dans quelques minutes, ou entrez avec votre clé d’accès, votre mot de passe ou votre lettre.',
  SIGN_IN_ATTEMPT_OVER: 'Cela a duré trop longtemps, ou a commencé dans un autre navigateur. Recommencez depuis la page d’entrée.',
  IDENTITY_REFUSED: 'La réponse de l’autre service ne prouve pas qui vous êtes. Rien n’a été modifié ; recommencez.',
  IDENTITY_DECLINED: 'Vous avez refusé auprès de l’autre service, qui n’a donc rien dit. Recommencez, ou entrez autrement.',
  IDENTITY_NOT_LINKED:
    'Personne ici n’a relié cette identité. Entrez avec votre lettre, votre clé d’accès ou votre mot de passe, puis reliez-la sous « Mon compte ».',
  IDENTITY_TAKEN: 'Cette identité est déjà reliée. Retirez-la d’abord là où elle l’est.',
  IDENTITY_NOT_FOUND: 'Vous n’avez pas cette identité. Elle a peut-être déjà été retirée.',
};
