import type { convocationMessages as english } from './en.convocation.js';

export const convocationMessages: Readonly<Record<keyof typeof english, string>> = {
  ASSEMBLY_CANCELLED: 'Cette assemblée a été annulée\u00a0: il ne s’y passe plus rien. Convoquez-en une autre.',
  ASSEMBLY_UNDER_WAY: 'L’assemblée a été ouverte\u00a0: elle ne se reporte ni ne s’annule plus. Levez-la plutôt.',
  TIME_INVALID: '{field}\u00a0: ce n’est pas une heure du jour. Écrivez 18:30.',
  SECOND_CALL_CONVENED: 'La seconde convocation est déjà faite, et il n’y en a pas de troisième.',
  SECOND_CALL_TOO_EARLY: 'La première convocation était pour le {firstCall}. On ne rappelle les sociétaires qu’à partir de ce jour.',
  QUORUM_NOT_NOTED: 'Personne n’a constaté si le quorum est atteint. Ouvrez l’assemblée et constatez-le d’abord.',
  QUORUM_WAS_REACHED: 'Le quorum de la première convocation était atteint\u00a0: il ne reste rien pour une seconde.',
  CONSULTATION_LIST_TOO_EARLY: 'La liste s’arrête le {day}. Renvoyez la même demande à partir de ce jour.',
  CONSULTATION_LIST_EMPTY: 'Personne n’était connu comme sociétaire du {day} à la fin de ce jour\u00a0: il n’y a pas de liste à arrêter.',
  RESOLUTION_PUT_TO_VOTE: 'Cette résolution a été mise aux voix\u00a0: son texte ne change plus. Annulez d’abord le scrutin.',
  RESOLUTION_WITHDRAWN: 'Cette résolution a été retirée. Inscrivez-en une autre.',
  RESOLUTION_OF_FIRST_CALL:
    'Le quorum de la première convocation était atteint pour cette résolution\u00a0: la seconde ne porte pas sur elle.',
  AGENDA_FIXED: 'La seconde convocation garde l’ordre du jour de la première\u00a0: il ne change pas.',
  DOCUMENT_NOT_FOUND: 'Il n’y a pas de document {digest}. Déposez d’abord son texte.',
  DISPATCH_INVALID: '{members, number} sociétaires sont nommés. Nommez-en de 1 à {most, number}.',
  NOT_CONVENED: 'La personne {memberId} n’est pas sociétaire le jour de cette assemblée et n’y est pas convoquée.',
  ALREADY_ON_ROLL: 'Le sociétaire {memberId} est déjà sur la liste.',
  MEMBER_IS_COUNTED:
    'Le sociétaire {memberId} est {as, select, present {présent} other {représenté}} et compte pour le quorum. {as, select, present {Enregistrez son départ} other {Retirez son pouvoir}} d’abord.',
  COLLEGE_NOT_ON_ROLL: 'La liste n’a pas de collège «\u00a0{college}\u00a0». Choisissez parmi\u00a0: {colleges}.',
  RECORD_NOT_READY: 'Les derniers scrutins se lisent encore. Renvoyez la même demande dans un instant.',
};
