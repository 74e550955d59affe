/** What may stand in a field of an entry that could hold any text, and the names of the fields that were looked at and hold nothing else. */
export interface ReviewedFields {
  /** why it tells nothing about a person that would have to be erased */
  readonly reason: string;
  readonly pattern: RegExp;
  readonly names: string;
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** By what they hold. A field is known by its own name, the last of its path; `*` stands for the names and values of a record. */
export const reviewedFields: readonly ReviewedFields[] = [
  {
    reason: 'pseudonyms and ids are random; who is behind them is in the vault',
    pattern: new RegExp(`^${uuid}$`),
    names: `actorId approvalId approvedBy assemblyId ballotId bureau castBy claimId counted counterpartyId directorId distinctFrom electionId
      freezeId grantorId holderId holdId importId incidentId mandateId memberId memberIds proceedingId proxyId replaces representativeId requestId
      requestedBy resetId resolutionId sat scrutineers secondRoundOf elected subscriptionId suspensionId teller tellers transferId `,
  },
  {
    reason: 'digests of what lies elsewhere, salted where it is about a person',
    pattern: /^([\w-]{43}|[0-9a-f]{64})$/,
    names: `_sd annexDigests appealDigest commitment countHash digest digests erratumDigest factsDigest groundsDigest hash listHash notesDigest
      placeDigest proportionalityDigest reasonDigest reasonsDigest recordHash requestHash reviewDigest rollHash statementDigest superseded
      textDigest evidence agenda`,
  },
  {
    reason: 'days, hours and instants of acts of the cooperative, none of them a birth',
    pattern: /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$|^\d{2}:\d{2}$/,
    names: `admittedOn appealDueOn appliedOn approvedAt candidacyDeadline closedOn closesAt date decidedOn decisionDueOn dismissedOn dueOn
      effectiveFrom expiredOn expiresOn fixedOn givenOn grantedOn heldOn holidays lastDay liableUntil liftedOn lodgedOn noticeSentOn
      notifiedOn occurredOn openedOn payBy pronouncedOn receivedOn recusedOn reducedOn requestedOn reviewOn since statementDueOn subscribedOn
      time transferredOn until`,
  },
  {
    reason: 'the day something counts from, or what a rule counts from',
    pattern: /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$|^[a-z][A-Za-z]+$/,
    names: 'from',
  },
  { reason: 'what a lot is drawn with', pattern: /^[\d ]+$|^[0-9a-f]{64}$/, names: 'seed' },
  { reason: 'the marks of a paper, which nobody signs', pattern: /^(null|[\d=, ]*)$/, names: 'papers' },
  {
    reason: 'exact numbers',
    pattern: /^-?\d+(\/\d+|\.\d+)?$/,
    names: `blank boardQuorum exhausted firstCall invalid lost paidUpAtSubscription part points quorum quota required
      resultToReserves rightId secondCall surplus threshold valid weight weightBase weightFor weighted`,
  },
  {
    reason:
      'codes of the rulebook and of the program: what a cooperative calls its categories, colleges, classes, choices, desks and cases',
    pattern: /^[\p{L}\p{N}][\p{L}\p{N} .,:_/-]{0,59}$/u,
    names: `category categories choice choices classVotes college deductedFor deskId replaced grades group kind kinds operation policy position purpose
      shareClass timeZone *`,
  },
  {
    reason: 'the article of law, or of the statutes, that a rule rests on: part of the rulebook, which everybody may read',
    pattern: /^.{0,100}$/,
    names: 'basis',
  },
  {
    reason: 'what stands on the paper beside a candidate is her number; the files of published elections bring names that were public',
    pattern: /^.{1,100}$/,
    names: 'name',
  },
  { reason: 'the public half of a key that signs the log', pattern: /^[\w./-]+\+[0-9a-f]{8}\+[\w+/=]+$/, names: 'newVerifierKey' },
  { reason: 'members who sign minutes, by pseudonym, and the office in which they do', pattern: /^[\w-]{1,60}$/, names: 'signatories' },
];

export const namesIn = ({ names }: ReviewedFields): readonly string[] => names.trim().split(/\s+/);

export const reviewOf = (name: string): ReviewedFields | undefined => reviewedFields.find((fields) => namesIn(fields).includes(name));
