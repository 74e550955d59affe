import type { MessageId } from '../languages/message-id.js';
import { centsOf } from './money.js';

/** A field of a form, as data: so that forms of one kind are filled in, checked and told apart in one place. */
export interface FieldSpec {
  /** path of the value in what is sent, its parts joined by dashes */
  readonly name: string;
  readonly kind: 'text' | 'lines' | 'date' | 'time' | 'integer' | 'money' | 'choice' | 'several' | 'files' | 'member';
  readonly label: MessageId;
  readonly hint?: MessageId;
  readonly isOptional?: boolean;
  /** of a choice or of several, parted by blanks: what is sent, and how it is called */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

/** Whether a value can be sent for what its field is: a whole number, an amount, or any text. */
export const isWellFormed = (kind: FieldSpec['kind'], value: string): boolean => {
  if (kind === 'integer') return /^\d+$/.test(value);
  return kind !== 'money' || centsOf(value) !== undefined;
};
