/** A value that is held, or what is left of it. Of one that was erased stay its digest, when it was, and the mark. */
export interface DisclosureTable {
  digest: string;
  person_id: string | null;
  /** of the command that brought it, for whoever knows the person */
  mark: string | null;
  context: string | null;
  purpose: string | null;
  retain_until: string | null;
  legal_hold: string | null;
  /** the disclosure, sealed with the key of its person */
  ciphertext: Buffer | null;
  /** instant; null for what was kept before instants were */
  kept_at: string | null;
  erased_at: string | null;
}

/** Tables of the vault. */
export interface VaultSchema {
  link: { kind: string; pseudonym: string; person_id: string };
  /** whose values are sealed with which key */
  subject: { person_id: string; key_id: string };
  disclosure: DisclosureTable;
  /** the last change of a name, by pseudonym */
  change: { sequence: number; kind: string; pseudonym: string; erased_at: string | null };
  /** the one row counts the changes: whoever writes one waits for whoever wrote the last */
  feed: { place: number; last: number };
  /** keys nothing is sealed with any more */
  spent_key: { key_id: string };
  /** who has let go of what an erasure names, on which node */
  acknowledgement: { request_id: string; consumer: string; node: string; purged_at: string };
}

/** Data keys lie apart from what they open. */
export interface KeySchema {
  /** `wrapped_by` names the key-encryption key; null where there was one only */
  data_key: { key_id: string; wrapped: Buffer; wrapped_by: string | null };
}
