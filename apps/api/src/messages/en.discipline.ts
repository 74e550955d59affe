/** What incidents and cases say. */
export const disciplineMessages = {
  PROCEEDING_NOT_FOUND: 'There is no case {proceedingId}. Check the address.',
  PROCEEDING_ALREADY_OPENED: 'This id stands for another case. Choose another one.',
  PROCEEDING_STAGE_WRONG:
    'This is not the moment: {stage, select, none {the case is not open} open {nothing is decided yet} sanctioned {a measure is decided already} appealed {an appeal is with the assembly} closed {the case is over} interim {an interim measure is running already} appealDecided {the appeal was decided} appealStillDue {an appeal is possible until {needed}} other {{stage}}}. Look at its steps.',
  STEP_MISSING:
    'A step is missing first: {missing, select, notice {telling the member what is held against her} hearing {the hearing} proportionality {saying why this measure and no milder one} notification {telling the member of the measure} appeal {the rules know no appeal} other {{missing}}} ({source}). Record it, then go on.',
  STATEMENT_STILL_DUE: 'The member may answer until {until} ({source}). Wait for her statement or for that day to pass.',
  STEP_DATE_INVALID: 'A step of this case cannot be of {date}: give a day from {notBefore} to {notAfter}.',
  POLICY_NOT_IN_RULEBOOK: 'The rulebook of that day has no policy {policy}. Somebody has to decide.',
  MEASURE_NOT_ALLOWED:
    'This measure is not allowed: {field, select, rights {these rights may not rest} until {it lasts too long} measure {the statutes do not know it} other {{field}}} ({source}). Choose one the rules know.',
  MEASURE_INVALID: 'This measure is not complete, or contradicts itself: check {field}.',
  MEASURE_NOT_MILDER:
    'An appeal makes a measure milder: what you ask for is no milder than {measure, select, warning {the warning} reprimand {the reprimand} suspension {the suspension} exclusion {the exclusion} other {{measure}}}.',
  BODY_NOT_COMPETENT: 'This is for the {competent} to decide ({source}).',
  MAY_NOT_SIT: '{personId} may not sit in this case: {reason, select, recused {she is recused} other {she is not on the board that day}}.',
  BOARD_QUORUM_MISSING: '{sat, number} sat and it takes {required, number} ({source}). Sit again, or leave the case to the assembly.',
  BODY_VOTES_INVALID: 'Give the votes of those who sat, each once: {sat, number} in all.',
  DECISION_NOT_CARRIED: '{votesFor, number} for and {against, number} against do not carry. Dismiss the case, or vote again.',
  BALLOT_DOES_NOT_CARRY:
    'This ballot does not carry the decision: {reason, select, notProclaimed {its result is not proclaimed} noResolution {it is no resolution} rejected {the resolution was rejected} quorumNotReached {the quorum was not reached} otherMajority {it was counted by another majority} other {{reason}}} ({source}). Name a proclaimed and adopted one, counted by the majority the decision takes.',
  APPEAL_TOO_LATE: 'The last day to appeal was {dueOn}.',
  NOTHING_TO_REVIEW: 'A review is for what a policy decided by itself, and was asked for. This is not such a case.',
  CASE_FILE_NOT_OPEN_TO_YOU: 'The file is for the member concerned and for those who judge. The steps of the case are open to you.',
  INCIDENT_NOT_FOUND: 'There is no incident {incidentId}. Check the address.',
  INCIDENT_INVALID: 'This report cannot be recorded: check {field}.',
  INCIDENT_KIND_UNKNOWN: 'The rulebook has no kind of incident {kind}. Check the code.',
  INCIDENT_NOT_OF_CASE: 'This incident was taken back, or is about somebody else.',
};
