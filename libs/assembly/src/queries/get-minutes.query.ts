import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '#counting';
import { PublicDocuments } from '#documents';
import type { Freshness } from '#processing';
import { explainPriorities, explainResult } from '../domain/ballot.explain.js';
import type { AnnulmentGround } from '../domain/ballot.events.js';
import type { MinutesCorrected } from '../domain/minutes.events.js';
import type { RollView } from './assembly-view.js';
import { ComposeMinutes, type ComposedMinutes } from './compose-minutes.query.js';
import type { MinutesRecord, ResolutionInMinutes } from './minutes-record.js';

/** What was decided on one resolution, and the sum that decides it. Never how anyone voted. */
export interface MinutesOfResolution {
  readonly number: number;
  readonly text: string;
  readonly textDigest: string;
  readonly outcome: string | null;
  readonly counts: {
    readonly for: number;
    readonly against: number;
    readonly abstain: number;
    readonly blank: number;
    readonly null: number;
  } | null;
  /** "4,321 for, 2,183 against, 2/3 of 6,504 is 4,336: rejected, 15 short" */
  readonly explanation: string | null;
  /** why ballots on it that were opened before do not count */
  readonly annulled: readonly AnnulmentGround[];
}

/** Who signed what, and whether the ledger still makes the same of the entries. */
export interface MinutesSignature {
  /** of the entry of the signature */
  readonly number: number;
  readonly asOf: number;
  readonly hash: string;
  readonly signatories: readonly string[];
  /** true when the hash made now is the one that was signed */
  readonly agrees: boolean;
}

export type CorrectionView = Omit<MinutesCorrected['data'], 'assemblyId' | 'resolution'> & {
  readonly resolution: number | null;
  readonly erratum: string;
};

export interface Minutes extends Freshness {
  readonly assembly: Pick<
    MinutesRecord,
    | ('assemblyId' | 'kind' | 'date' | 'noticeSentOn' | 'call' | 'rulebookVersion' | 'bureau' | 'openedAt' | 'closedAt')
    | ('time' | 'venue' | 'place' | 'agenda' | 'documents' | 'convocations' | 'consultationList')
  >;
  /** how the roll was corrected since it was frozen, and for what reason */
  readonly rollCorrections: RollView['corrections'];
  readonly attendance: MinutesRecord['attendance'] & { readonly members: number };
  readonly quorums: MinutesRecord['quorums'];
  readonly resolutions: readonly MinutesOfResolution[];
  /** SHA-256 of the record these minutes are made from, hexadecimal: what is signed */
  readonly hash: string;
  /** null until they are signed */
  readonly signature: MinutesSignature | null;
  readonly corrections: readonly CorrectionView[];
  /** ballots annulled since they were signed */
  readonly annulledSince: readonly { readonly ballotId: string; readonly ground: AnnulmentGround | null }[];
}

/** The minutes as data: date, convocation, bureau, attendance, quorum, texts and results, signature and corrections. */
export class GetMinutes extends Query<Minutes> {
  constructor(
    readonly assemblyId: string,
    readonly language: Language,
    readonly minNumber?: number,
  ) {
    super();
  }
}

@QueryHandler(GetMinutes)
export class GetMinutesHandler implements IQueryHandler<GetMinutes> {
  constructor(
    private readonly queries: QueryBus,
    private readonly documents: PublicDocuments,
  ) {}

  /** @throws DomainError `ASSEMBLY_NOT_FOUND` */
  async execute({ assemblyId, language, minNumber }: GetMinutes): Promise<Minutes> {
    const composed = await this.queries.execute(new ComposeMinutes(assemblyId, minNumber));
    const { record, hash, annulledSince, number, stale } = composed;
    const { kind, date, noticeSentOn, call, rulebookVersion, bureau, openedAt, closedAt, roll } = record;
    const { time, venue, place, agenda, documents, convocations, consultationList } = record;
    const called = { time, venue, place, agenda, documents, convocations, consultationList };
    return {
      assembly: { assemblyId, kind, date, noticeSentOn, call, rulebookVersion, bureau, openedAt, closedAt, ...called },
      rollCorrections: roll?.corrections ?? [],
      attendance: { ...record.attendance, members: roll?.rights ?? 0 },
      quorums: record.quorums,
      resolutions: record.resolutions.filter(({ withdrawn }) => !withdrawn).map((resolution) => minutesOf(resolution, language)),
      hash,
      signature: signatureOf(composed),
      corrections: await this.correctionsOf(composed),
      annulledSince: annulledSince.map(({ ballotId, annulment }) => ({ ballotId, ground: annulment })),
      number,
      stale,
    };
  }

  private correctionsOf({ signed }: ComposedMinutes): Promise<readonly CorrectionView[]> {
    return Promise.all(
      (signed?.corrections ?? []).map(async ({ assemblyId: _ofThisAssembly, resolution = null, ...correction }) => ({
        ...correction,
        resolution,
        erratum: (await this.documents.get(correction.erratumDigest)) ?? '',
      })),
    );
  }
}

const signatureOf = ({ signed, hash }: ComposedMinutes): MinutesSignature | null => {
  if (!signed) return null;
  const { asOf, hash: said, signatories } = signed.signed;
  return { number: signed.number, asOf, hash: said, signatories, agrees: said === hash };
};

const minutesOf = ({ number, text, textDigest, ballots }: ResolutionInMinutes, language: Language): MinutesOfResolution => {
  const annulled = ballots.flatMap(({ annulment }) => annulment ?? []);
  // The one that counts: those annulled before it stay on record.
  const { result, priorities, opened } = ballots.findLast(({ annulment }) => annulment === null) ?? {};
  const said = { number, text, textDigest, annulled };
  if (priorities) return { ...said, outcome: priorities.outcome, counts: null, explanation: explainPriorities(priorities, language) };
  if (!result || !opened) return { ...said, outcome: null, counts: null, explanation: null };
  return { ...said, outcome: result.outcome, counts: result.counts, explanation: explainResult(opened, result, language) };
};
