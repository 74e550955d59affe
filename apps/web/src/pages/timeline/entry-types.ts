/** Every kind of entry, by what it is about, in the order of a cooperative's life. */
export const entryTypes = {
  rulebook: ['RulebookAdopted'],
  membership: [
    'MembershipApplied',
    'ApplicationRejected',
    'ApplicationWithdrawn',
    'NumberReserved',
    'MemberAdmitted',
    'CollegeAssigned',
    'CategoryAssigned',
    'RepresentativeAppointed',
    'RightSuspended',
    'RightRestored',
    'MembershipEnded',
    'MembershipEntryRetracted',
  ],
  shares: [
    'SharesSubscribed',
    'CapitalCalled',
    'SharesPaidUp',
    'SubscriptionCancelled',
    'SharesTransferredOut',
    'SharesTransferredIn',
    'ReimbursementFixed',
    'CapitalReductionQueued',
    'ReimbursementDeferred',
    'CapitalReductionReserved',
    'SharesCancelled',
    'ReimbursementPaid',
    'SharesEntryRetracted',
  ],
  assembly: [
    'AssemblyConvened',
    'ResolutionTabled',
    'RollPart',
    'RollFrozen',
    'AssemblyOpened',
    'CheckedIn',
    'CheckedOut',
    'QuorumNoted',
    'AssemblyClosed',
  ],
  ballot: ['BallotOpened', 'VoteCast', 'VoteReplaced', 'BallotClosed', 'PapersEntered', 'PaperCountRecorded', 'ResultProclaimed'],
  election: [
    'ElectionCalled',
    'CandidacyDeclared',
    'CandidacyValidated',
    'CandidacyRejected',
    'CandidacyWithdrawn',
    'CandidacyReinstated',
    'LotCommitted',
    'CandidatesListed',
    'LotRevealed',
    'ElectionProclaimed',
    'MandateBegun',
    'DirectorCoOpted',
    'CoOptationRatified',
    'MandateEnded',
    'MandateReinstated',
    'IncompatibilityFound',
    'IncompatibilityLifted',
  ],
  financialYear: ['AccountsApproved', 'ResultAppropriated'],
  import: ['ImportStarted', 'ImportCompleted', 'ImportReverted'],
  personalData: ['PersonalDataRecorded', 'PersonalDataSuperseded', 'PersonalDataErased'],
  seal: ['LogKeyRotated'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EntryGroup = keyof typeof entryTypes;

export type EntryType = (typeof entryTypes)[EntryGroup][number];

const known: ReadonlySet<string> = new Set(Object.values(entryTypes).flat());

export const isEntryType = (type: string): type is EntryType => known.has(type);
