import { accessFr } from './access.fr.js';
import { ballotFr } from './ballot.fr.js';
import { fileFr } from './file.fr.js';
import { homeFr } from './home.fr.js';
import type { MemberCatalogue } from './message-id.js';

/** Every sentence of the pages of a member in French. */
export const memberFr: MemberCatalogue = {
  ...accessFr,
  ...ballotFr,
  ...fileFr,
  ...homeFr,

  'member.offline': 'Pas de connexion. Ce que vous lisez peut être ancien\u202f; rien n’est enregistré avant son retour.',
  'offline.title': 'Pas de connexion',
  'offline.lead': 'Cette page n’a pas pu venir, et votre appareil n’en garde pas de copie.',
  'offline.sent':
    'Vous veniez d’envoyer quelque chose\u202f? C’est enregistré quand une page le dit, et pas avant. Revenez en arrière et renvoyez-le quand la connexion est de retour\u00a0: le même formulaire compte une fois.',
  'offline.home': 'Vers ma première page',
  'session.ends': 'Votre session se termine dans deux minutes si vous ne faites rien.',
  'session.stay': 'Rester connecté·e',
  'session.last':
    'Elle a duré autant qu’une session peut durer\u00a0: reconnectez-vous pour continuer. Ce que vous avez rempli sans l’envoyer sera perdu.',
  'session.over':
    'Votre session est terminée. Ce qui est sur cette page y reste\u202f; rien ne peut en être envoyé avant que vous vous reconnectiez.',
  'member.apply': 'Appliquer',
  'member.signOut': 'Se déconnecter',
  'member.refused': 'Cela n’a pas pu se faire',
  'member.back': 'Revenir',
};
