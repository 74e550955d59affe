import type { assemblyMessages as english } from './en.assembly.js';

export const assemblyMessages: Readonly<Record<keyof typeof english, string>> = {
  ASSEMBLY_NOT_FOUND: 'Il n’y a pas d’assemblée {assemblyId}. Vérifiez l’adresse, ou convoquez-la.',
  ASSEMBLY_ALREADY_CONVENED: 'Cette assemblée est déjà convoquée. Convoquez-en une autre sous son propre identifiant.',
  ASSEMBLY_NOT_OPEN: 'L’assemblée n’est pas ouverte. Ouvrez-la d’abord avec son bureau.',
  ASSEMBLY_CLOSED: 'L’assemblée est close : plus rien ne s’y décide.',
  NOTICE_TOO_SHORT:
    'La convocation est partie {days, plural, one {{days, number} jour} other {{days, number} jours}} avant ; le règlement demande {required, plural, one {{required, number} jour} other {{required, number} jours}}. Choisissez une date plus lointaine.',
  RESOLUTION_NOT_FOUND: 'Il n’y a pas de résolution {resolutionId} à l’ordre du jour. Inscrivez-la d’abord.',
  RESOLUTION_ALREADY_TABLED: 'Cette résolution est déjà à l’ordre du jour.',
  ROLL_NOT_FROZEN: 'La liste électorale n’est pas encore arrêtée. Arrêtez-la d’abord.',
  ROLL_ALREADY_FROZEN: 'La liste électorale est déjà arrêtée : personne n’y entre ni n’en sort.',
  ROLL_EMPTY: 'Personne ne peut voter : le registre n’a aucun sociétaire ce jour-là. Inscrivez d’abord des sociétaires.',
  ROLL_INCOMPLETE: 'La liste a {lines, number} lignes sur {count, number} : son arrêt a été interrompu. Arrêtez-la à nouveau.',
  PROXIES_NOT_ALLOWED: 'Le règlement ne permet pas de se faire représenter à cette assemblée. Venez, ou votez à distance.',
  BLANK_PROXY_NOT_ALLOWED: 'Le règlement ne connaît pas de pouvoir en blanc. Nommez la personne qui vote pour vous.',
  PROXY_DEADLINE_PASSED:
    "Les pouvoirs se donnaient, s'acceptaient et se retiraient jusqu'au {deadline}. Qui vient vote toujours en personne.",
  PROXY_TO_SELF: 'Un pouvoir se donne à quelqu’un d’autre. Nommez un autre sociétaire, ou votez vous-même.',
  PROXY_CHAIN:
    'Le sociétaire {memberId} est pris dans un autre pouvoir\u00a0: qui en détient ne se fait pas représenter, et qui est représenté n’en détient pas. Retirez ou refusez d’abord l’autre.',
  MAY_NOT_VOTE:
    'Le sociétaire {memberId} n’a pas de voix à cette assemblée\u00a0: {reason, select, neverAdmitted {jamais admis} notYetAdmitted {admis après ce jour} membershipEnded {plus sociétaire ce jour} voteSuspended {vote suspendu ce jour} notOnRoll {absent de la liste arrêtée} other {voir le registre}}.',
  PROXY_ALREADY_GIVEN: 'Ce sociétaire a déjà donné son pouvoir. Retirez-le d’abord, puis donnez-le à quelqu’un d’autre.',
  PROXY_NOT_FOUND: 'Vous ne détenez aucun pouvoir du sociétaire {grantorId}. Demandez-lui de vous le donner, et acceptez-le.',
  PROXY_CAP_REACHED:
    'Un sociétaire détient au plus {most, plural, one {un pouvoir} other {{most, number} pouvoirs}}. Refusez celui-ci, pour qu’il soit donné à quelqu’un d’autre.',
  GRANTOR_IS_PRESENT: 'Le sociétaire {grantorId} est là et vote en personne. Enregistrez son départ s’il part.',
  ALREADY_CHECKED_IN:
    'Le sociétaire {memberId} a déjà émargé{mode, select, room {} remote { à distance} other { par correspondance}}{deskId, select, none {} other { au poste {deskId}}}. Rien n’a été inscrit de nouveau.',
  ATTENDANCE_NOT_READY: 'Les derniers émargements se comptent encore. Renvoyez la même demande dans un instant.',
  MINUTES_BEFORE_CLOSING: 'L’assemblée n’est pas finie\u00a0: son procès-verbal se signe après la clôture. Levez-la d’abord.',
  MINUTES_BALLOT_PENDING:
    'Le scrutin {ballotId} n’a pas encore de résultat. Proclamez-le, ou annulez-le, avant de signer le procès-verbal.',
  MINUTES_HASH_DIFFERS:
    'Ce n’est pas le procès-verbal que le registre établit maintenant\u00a0: quelque chose a été inscrit depuis la lecture. Relisez-le (empreinte {computed}), puis signez.',
  MINUTES_ALREADY_SIGNED: 'Le procès-verbal est déjà signé, sous l’empreinte {hash}. Rectifiez-le par un erratum.',
  MINUTES_NOT_SIGNED: 'Le procès-verbal n’est pas encore signé\u00a0: ce qui y est faux se corrige avant.',
  SIGNATORIES_INVALID: 'La présidence ({chair}) signe, avec au moins un autre membre du bureau. Nommez-les, chacun une fois.',
  TOO_MANY_SCREENS: 'Déjà {most, number} écrans suivent ce serveur. Réessayez dans un instant.',
  BALLOT_NOT_FOUND: 'Il n’y a pas de scrutin {ballotId}. Vérifiez l’adresse, ou ouvrez-le.',
  BALLOT_ALREADY_OPENED: 'Ce scrutin a déjà été ouvert. Ouvrez-en un autre sous son propre identifiant.',
  BALLOT_NOT_PROCLAIMED:
    'Le résultat de ce scrutin n’est pas encore proclamé\u00a0: il n’y a rien à comparer à un nouveau décompte. Proclamez-le d’abord.',
  BALLOT_NOT_CLOSED: 'Le scrutin est encore ouvert. Fermez-le d’abord : un résultat avant la clôture pèserait sur qui vote encore.',
  BALLOT_ON_PERSONS: 'Ce scrutin porte sur des personnes. Son résultat se proclame avec l’élection.',
  BALLOT_OF_ANOTHER_QUESTION: 'Le scrutin {ballotId} a été ouvert sur une autre question. Nommez celui ouvert sur cette élection.',
  BALLOT_ANNULLED: 'Le scrutin {ballotId} a été annulé et ne compte jamais. Posez la question à un nouveau scrutin.',
  NOT_HELD_REMOTELY: 'Cette assemblée se tient dans sa salle seulement. Venez à l’accueil, ou donnez un pouvoir.',
  BALLOT_BY_HANDS: 'Cette question se vote à main levée, dans la salle.',
  BALLOT_NOT_BY_HANDS: 'Ce scrutin n’est pas à main levée\u00a0: ses votes se comptent tels qu’ils ont été exprimés.',
  HANDS_INVALID: '{field}\u00a0: {hands} n’est pas un nombre de mains. Saisissez un nombre entier, 0 ou plus.',
  HANDS_EXCEED_PRESENT:
    'Il y a {hands, plural, one {1 main} other {{hands, number} mains}} et seulement {rights, plural, one {1 droit présent ou représenté} other {{rights, number} droits présents ou représentés}}. Recomptez, ou faites émarger qui manque.',
  SHOW_OF_HANDS_RECORDED:
    'Les mains de ce scrutin sont déjà consignées. Annulez-le si elles sont contestées, et posez la question par appel nominal.',
  SHOW_OF_HANDS_MISSING: 'Personne n’a encore consigné les mains. Deux scrutateurs les comptent d’abord.',
  SCRUTINEERS_NOT_TWO: 'Deux personnes différentes comptent les mains. Nommez un autre second scrutateur.',
  CLOSING_IN_THE_PAST: 'Le scrutin fermerait à {closesAt}, qui est passé. Choisissez un instant à venir.',
  PERSONS_BY_PAPER_ONLY:
    'Le règlement fait compter sur papier les questions de personnes. Ouvrez celle-ci pour un dépouillement sur papier.',
  NO_CANDIDATE: 'Personne ne se présente. Inscrivez des candidatures avant d’ouvrir le scrutin.',
  ALREADY_VOTED: 'Le droit {rightId} a déjà servi dans ce scrutin, et un vote exprimé ne change plus.',
  VOTE_AFTER_CLOSE: 'Le scrutin était déjà clos. Ce vote n’est pas compté.',
  RIGHT_NOT_ON_ROLL: 'Il n’y a pas de droit {rightId} sur la liste de cette assemblée. Voir les droits du sociétaire.',
  NOT_ON_ROLL: 'Cette personne n’est pas sur la liste de cette assemblée et n’y vote pas.',
  NOT_YOUR_RIGHT: 'Le droit {rightId} est celui de quelqu’un d’autre. Utilisez le vôtre, ou demandez un pouvoir.',
  CHOICE_INVALID: '{choice} n’est pas à ce scrutin. Choisissez parmi : {choices}.',
  TOO_MANY_MARKS:
    '{marks, number} candidatures sont cochées ; {allowed, plural, one {{allowed, number} peut l’être} other {{allowed, number} au plus peuvent l’être}}. Décochez-en.',
  TALLY_NOT_READY: 'Les derniers votes se comptent encore. Renvoyez la même demande dans un instant.',
  BALLOT_ON_PAPER: 'Ce scrutin se tient sur papier : le vote va dans l’urne.',
  BALLOT_NOT_ON_PAPER: 'Ce scrutin ne se tient pas sur papier : il n’y a pas de bulletins à saisir.',
  BATCH_INVALID:
    'Le paquet {batch, number} a {papers, number} bulletins. Les paquets se numérotent à partir de 1 et contiennent de 1 à {most, number} bulletins.',
  PAPER_COUNT_RECORDED: 'Le dépouillement de ce scrutin est déjà inscrit.',
  PAPER_COUNT_MISSING: 'Les bulletins de ce scrutin ne sont pas encore comptés. Inscrivez d’abord le dépouillement.',
  TELLERS_NOT_TWO: 'Deux personnes différentes lisent les bulletins, chacune seule. Nommez les deux.',
  PAPERS_MISSING: 'Le scrutateur {teller} n’a encore saisi aucun bulletin.',
  PAPER_COUNTS_DIFFER: 'Les deux lectures diffèrent : paquet {batch, number}, bulletin {paper, number}. Relisez ce bulletin, ensemble.',
  PAPERS_EXCEED_ROLL:
    'Il y a {papers, number} bulletins pour {rights, plural, one {{rights, number} droit de vote} other {{rights, number} droits de vote}}. Recomptez-les.',
  VOTED_BY_POST: 'Le droit {rightId} a servi par correspondance, et le règlement laisse valoir ce qui est venu ainsi.',
  COUNTED_BY_NAME:
    'Ces voix se classent ou se comptent par collège, ce que des mains levées ne disent pas. Ouvrez le scrutin à l’appel des noms.',
  POSTAL_VOTES_WAIT:
    '{votes, plural, one {{votes, number} vote est venu} other {{votes, number} votes sont venus}} par correspondance sur cette résolution et ne s’ajoutent pas à des mains levées. Ouvrez le scrutin à l’appel des noms.',
  RIGHTS_WITHOUT_COLLEGE:
    '{rights, plural, one {{rights, number} droit de la liste n’appartient} other {{rights, number} droits de la liste n’appartiennent}} à aucun collège du règlement, où les collèges pèsent. Placez chaque sociétaire dans un collège avant d’arrêter la liste.',
  CLASS_UNKNOWN:
    '{college} ne peut être consulté à part\u00a0: aucun sociétaire sur la liste, ou nommé deux fois. Nommez un collège du règlement, une fois.',
  PRIORITIES_INVALID:
    'Les priorités sont au moins deux codes différents, de lettres, chiffres et traits d’union. {choice} y figure deux fois, n’est pas un tel code, ou est seul.',
  POSTAL_VOTES_NOT_ACCEPTED: 'Le règlement ne prend pas de votes par correspondance. Venez, ou donnez pouvoir.',
  POSTAL_VOTE_TOO_LATE: 'Les formulaires devaient être là le {deadline}. Celui-ci ne compte pas\u202f; qui vient vote toujours.',
  POSTAL_VOTES_OVER: 'L’assemblée est ouverte, ou finie\u00a0: les formulaires s’enregistrent avant. Qui est là vote sur place.',
  RECEIVED_IN_THE_FUTURE: 'Le {receivedOn} est à venir. Donnez le jour où le formulaire est arrivé.',
  ANSWERED_TWICE: 'Le formulaire répond deux fois à la résolution {resolutionId}. Donnez une réponse, ou aucune.',
  ELECTION_NOT_FOUND: 'Il n’y a pas d’élection {electionId}. Vérifiez l’adresse, ou annoncez-la.',
  ELECTION_ALREADY_CALLED: 'Cette élection a déjà été annoncée. Annoncez-en une autre sous son propre identifiant.',
  ELECTION_PROCLAIMED: 'Le résultat de cette élection est proclamé : plus rien ne s’y décide.',
  SEATS_INVALID: '{seats, number} n’est pas un nombre de sièges. Donnez un entier à partir de 1.',
};
