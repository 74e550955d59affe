/** What a suspension can take away for a time. */
export type MemberRight = 'vote' | 'stand' | 'services';
