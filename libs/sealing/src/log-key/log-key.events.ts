import type { DomainEvent } from '#kernel';

/**
 * From the entry behind this one on, checkpoints are signed with another key. The entry itself is sealed under the key before: whoever trusts
 * that one is told by it whom to trust next.
 */
export type LogKeyRotated = DomainEvent<
  'LogKeyRotated',
  {
    /** public half of the key that signs from now on, in the text form of signed notes, `name+id+base64` */
    readonly newVerifierKey: string;
  }
>;

export type LogKeyEvent = LogKeyRotated;
