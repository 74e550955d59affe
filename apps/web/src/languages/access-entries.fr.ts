import type { accessEntries as english } from './access-entries.en.js';

export const accessEntries: Readonly<Record<keyof typeof english, string>> = {
  'group.access': 'Accès',
  'entry.RoleGranted': 'Rôle confié',
  'told.RoleGranted':
    '{actorId} assure désormais {role, select, clerk {le secrétariat} treasurer {la trésorerie} auditor {le contrôle} other {l’exploitation}}.',
  'entry.RoleRevoked': 'Rôle retiré',
  'told.RoleRevoked':
    '{actorId} n’assure plus {role, select, clerk {le secrétariat} treasurer {la trésorerie} auditor {le contrôle} other {l’exploitation}}.',
  'entry.ApprovalRequested': 'Accord demandé',
  'told.ApprovalRequested':
    '{requestedBy} demande à {act, select, openBallot {ouvrir un scrutin} closeBallot {clore un scrutin} annulBallot {annuler un scrutin} commitImport {enregistrer une reprise} other {utiliser la clé du registre}} ; une autre personne doit donner son accord.',
  'entry.ApprovalGiven': 'Accord donné',
  'told.ApprovalGiven': '{approvedBy} donne son accord à ce qui a été demandé.',
  'entry.ApprovalUsed': 'Fait à deux',
  'told.ApprovalUsed': 'Ce dont deux personnes ont convenu a été fait, une fois.',
  'entry.ResetRequested': 'Réinitialisation de compte demandée',
  'told.ResetRequested': '{requestedBy} demande un nouvel accès pour {actorId}. Une seconde personne doit être d’accord.',
  'entry.ResetApproved': 'Compte réinitialisé',
  'told.ResetApproved': '{approvedBy} est d’accord : {actorId} se connecte désormais avec une nouvelle lettre.',
};
