/** What is refused because of who asks. */
export const rightsMessages = {
  NOT_SIGNED_IN: 'This is not for everybody. Sign in, then ask again.',
  NOT_ALLOWED: 'You may not do this ({operation}). Somebody who may has to do it, or the ledger has to say first that you may.',
  PROVE_AGAIN: 'This cannot be undone lightly. Prove once more who you are, then do it within ten minutes.',
  SECOND_PERSON_NEEDED:
    'The rules ask two persons for this. Nothing was done: let somebody else who may do it agree ({approvalId}), then send the same request again.',
  APPROVAL_NOT_FOUND: 'Nobody asked for this ({approvalId}), or it is not for you to agree to.',
  APPROVAL_BY_SAME_PERSON: 'You asked for this yourself. Somebody else has to agree.',
  APPROVAL_OVER: 'This was done already, or its time is over. Whoever still wants it asks again.',
  NOT_A_DEMO: 'This ledger is no demo: nobody gets in without proving who she is. Sign in with your letter or your password.',
  LAST_OPERATOR: 'Nobody else is operator. Make somebody else operator first, then take the role away.',
  ROLE_INCOMPATIBLE: 'Whoever audits holds no other role. Take the others away first, or choose somebody else.',
  ROLES_NOT_READY: 'The register of roles is catching up with the ledger. Send the request again in a moment.',
} as const;
