/** A letter to one mailbox. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mail, or lays it out for somebody who does. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  /** Forgets what was laid out and not fetched. */
  sweep(): Promise<void>;
  /** Forgets all that is laid out. */
  forget(): Promise<void>;
}
