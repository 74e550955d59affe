import type { rightsMessages as english } from './en.rights.js';

export const rightsMessages: Readonly<Record<keyof typeof english, string>> = {
  NOT_SIGNED_IN: 'Ceci n’est pas public. Connectez-vous, puis redemandez.',
  NOT_ALLOWED:
    'Vous n’avez pas le droit de faire cela ({operation}). Quelqu’un qui l’a doit s’en charger, ou le registre doit d’abord vous le donner.',
  PROVE_AGAIN: 'Cela ne se défait pas facilement. Prouvez à nouveau qui vous êtes, puis faites-le dans les dix minutes.',
  SECOND_PERSON_NEEDED:
    'Les règles demandent deux personnes pour cela. Rien n’a été fait : qu’une autre personne qui en a le droit donne son accord ({approvalId}), puis renvoyez la même demande.',
  APPROVAL_NOT_FOUND: 'Personne n’a demandé cela ({approvalId}), ou ce n’est pas à vous de donner votre accord.',
  APPROVAL_BY_SAME_PERSON: 'Vous l’avez demandé vous-même. Une autre personne doit donner son accord.',
  APPROVAL_OVER: 'C’est déjà fait, ou le délai est passé. Qui le veut encore redemande.',
  NOT_A_DEMO:
    'Ce registre n’est pas une démonstration : on n’y entre qu’en prouvant qui on est. Connectez-vous avec votre courrier ou votre mot de passe.',
  LAST_OPERATOR: 'Personne d’autre n’est opérateur. Nommez d’abord quelqu’un d’autre, puis retirez ce rôle.',
  ROLE_INCOMPATIBLE: 'Qui contrôle ne tient aucun autre rôle. Retirez d’abord les autres, ou choisissez quelqu’un d’autre.',
  ROLES_NOT_READY: 'Le registre des rôles rattrape le registre. Renvoyez la demande dans un instant.',
};
