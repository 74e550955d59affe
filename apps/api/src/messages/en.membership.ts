/** What the register of members says. */
export const membershipMessages = {
  PERSON_ID_INVALID: 'The field {field} is not the pseudonym of a person: a UUID in lower case.',
  MEMBER_NUMBER_INVALID: '{memberNumber, number} cannot be a member number. Numbers begin at 1.',
  NUMBER_PREFIX_INVALID: 'The beginning of a member number is 1 to 9 digits, the first of them not 0.',
  MEMBER_NUMBER_TAKEN:
    'Number {memberNumber, number} is kept for somebody else, for ever. Choose another, or let the register give the next.',
  MEMBER_NUMBER_DIFFERS:
    'This person keeps number {kept, number} through every departure and return; {memberNumber, number} cannot replace it.',
  MEMBER_UNKNOWN: 'Person {memberId} is not on the register on that day, as far as is known. Check the pseudonym and the date.',
  ALREADY_MEMBER: 'This person already is a member, under number {memberNumber, number}.',
  ALREADY_APPLIED: 'An application of this person is already waiting for a decision.',
  NO_APPLICATION: 'This person has no application waiting. Record the application first.',
  DECISION_MISSING: 'Say which decision this rests on, in decisionRef.',
  REPRESENTATIVE_MISSING: 'A minor or a legal person acts through somebody: say who, in representativeId.',
  COLLEGE_UNKNOWN: 'The rulebook knows no such college. Choose one of those it names, or leave it out where it names none.',
  CATEGORY_UNKNOWN: 'The rulebook knows no such category. Choose one of those it names, or leave it out where it names none.',
  ADMITTED_BEFORE_APPLICATION: 'Nobody is admitted before applying, which was on {appliedOn}. Check the date.',
  PERIODS_OVERLAP: 'This person was still a member until {lastDay}. Choose a later day.',
  NOT_A_MEMBER_ON: 'This person was not a member on {date}. Check the person and the date.',
  MEMBERSHIP_ALREADY_ENDED: 'This membership already ends on {lastDay}. Take that entry back first if it is wrong.',
  LAST_DAY_INVALID: 'The last day, {lastDay}, comes before the notice. Check both dates.',
  RIGHT_NOT_SUSPENDABLE: 'This right cannot be suspended ({right}): neither the rules of the day nor the law allow it ({source}).',
  SUSPENSION_INVALID: 'The field {field} does not make a period. A suspension begins before it ends.',
  RIGHT_ALREADY_SUSPENDED: 'This right is already suspended from {from} on ({right}).',
  RIGHT_NOT_SUSPENDED: 'This right is not suspended on {date} ({right}).',
  LATER_ENTRIES_DEPEND: 'A later entry, number {later, number}, rests on this one. Take entries back from the last one on.',
  ENTRY_UNKNOWN: 'There is no entry {revision, number} on this person. See her timeline for those there are.',
};
