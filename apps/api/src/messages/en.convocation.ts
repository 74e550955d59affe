/** Sentences about how members are called and who may vote. */
export const convocationMessages = {
  ASSEMBLY_CANCELLED: 'This assembly was called off: nothing happens in it any more. Convene another one.',
  ASSEMBLY_UNDER_WAY: 'The assembly has been opened: it is no longer moved or called off. Close it instead.',
  TIME_INVALID: '{field}: this is no hour of the day. Write it as 18:30.',
  SECOND_CALL_CONVENED: 'The second call is already convened, and there is no third one.',
  SECOND_CALL_TOO_EARLY: 'The first call was for {firstCall}. Members are called again from that day on.',
  QUORUM_NOT_NOTED: 'Nobody has noted whether the quorum is reached. Open the assembly and note it first.',
  QUORUM_WAS_REACHED: 'The quorum of the first call was reached: there is nothing left for a second one.',
  CONSULTATION_LIST_TOO_EARLY: 'The list is drawn on {day}. Send the same request from that day on.',
  CONSULTATION_LIST_EMPTY: 'Nobody was known as a member of {day} by its end: there is no list to draw.',
  RESOLUTION_PUT_TO_VOTE: 'This resolution was put to the vote: its text stands. Annul the ballot first.',
  RESOLUTION_WITHDRAWN: 'This resolution was withdrawn. Table another one.',
  RESOLUTION_OF_FIRST_CALL: 'The quorum of the first call was reached for this resolution: the second call is not about it.',
  AGENDA_FIXED: 'The second call is on the agenda of the first one: it does not change.',
  DOCUMENT_NOT_FOUND: 'There is no document {digest}. Keep its text first.',
  DISPATCH_INVALID: '{members, number} members are named. Name from 1 to {most, number}.',
  NOT_CONVENED: 'Person {memberId} is not a member on the day of this assembly and is not called to it.',
  ALREADY_ON_ROLL: 'Member {memberId} is on the roll already.',
  MEMBER_IS_COUNTED:
    'Member {memberId} is {as, select, present {checked in} other {represented}} and counts for the quorum. {as, select, present {Check her out} other {Take her proxy back}} first.',
  COLLEGE_NOT_ON_ROLL: 'The roll has no college “{college}”. Choose among: {colleges}.',
  RECORD_NOT_READY: 'The last ballots are still being read. Send the same request again in a moment.',
};
