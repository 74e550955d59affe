import type { DomainEvent } from '#kernel';

/** The chair and the secretary sign what the ledger makes of the assembly (C. com. R225-106). Whoever makes it again gets the same hash. */
export type MinutesSigned = DomainEvent<
  'MinutesSigned',
  {
    readonly assemblyId: string;
    /** how the record that was hashed is put together: 1 */
    readonly format: number;
    /** ledger number up to which entries are taken into account */
    readonly asOf: number;
    /** SHA-256 over the canonical JSON of the record, hexadecimal: also the digest under which it is kept */
    readonly hash: string;
    /** members of the bureau, the chair first */
    readonly signatories: readonly string[];
  }
>;

/** What a correction is about. */
export type MinutesPoint = 'convocation' | 'bureau' | 'attendance' | 'quorum' | 'resolution' | 'election' | 'debate';

export type CorrectionGround = 'clericalError' | 'omission' | 'courtDecision';

/** Something in signed minutes is put right. They stay as they were signed; the erratum is a public document beside them. */
export type MinutesCorrected = DomainEvent<
  'MinutesCorrected',
  {
    readonly assemblyId: string;
    /** 1 for the first */
    readonly correction: number;
    readonly point: MinutesPoint;
    /** place of the resolution on the agenda, where it is about one */
    readonly resolution?: number;
    readonly ground: CorrectionGround;
    /** SHA-256 of the text of the erratum in UTF-8, hexadecimal */
    readonly erratumDigest: string;
    readonly signatories: readonly string[];
  }
>;

export type MinutesEvent = MinutesSigned | MinutesCorrected;
