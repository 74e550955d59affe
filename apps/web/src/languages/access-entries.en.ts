/** What the timeline says of roles, and of what two persons do together. */
export const accessEntries = {
  'group.access': 'Access',
  'entry.RoleGranted': 'Role given',
  'told.RoleGranted': '{actorId} is {role, select, clerk {clerk} treasurer {treasurer} auditor {auditor} other {operator}} from here on.',
  'entry.RoleRevoked': 'Role taken away',
  'told.RoleRevoked': '{actorId} is no longer {role, select, clerk {clerk} treasurer {treasurer} auditor {auditor} other {operator}}.',
  'entry.ApprovalRequested': 'Second person asked for',
  'told.ApprovalRequested':
    '{requestedBy} asks for {act, select, openBallot {opening a ballot} closeBallot {closing a ballot} annulBallot {annulling a ballot} commitImport {recording an import} other {using the key of the ledger}}; somebody else has to agree.',
  'entry.ApprovalGiven': 'Second person agrees',
  'told.ApprovalGiven': '{approvedBy} agrees to what was asked for.',
  'entry.ApprovalUsed': 'Done by two persons',
  'told.ApprovalUsed': 'What two persons agreed on was let through, once.',
  'entry.ResetRequested': 'Reset of an account asked for',
  'told.ResetRequested': '{requestedBy} asks that {actorId} be given a new way in. A second person has to agree.',
  'entry.ResetApproved': 'Account reset',
  'told.ResetApproved': '{approvedBy} agrees: {actorId} signs in with a new letter from here on.',
} as const;
