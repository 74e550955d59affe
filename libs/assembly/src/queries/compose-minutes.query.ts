import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FoldedStreams, READ_MODELS } from '#cqrs';
import type { Freshness, ReadModels } from '#processing';
import { minutesFolding, minutesStream, type SignedMinutes } from '../domain/minutes.js';
import type { AssemblyView, BallotView } from './assembly-view.js';
import { annulmentNumbers, headCountRows } from './minutes-rows.js';
import { GetAssembly } from './get-assembly.query.js';
import { minutesRecord, sealedText, type MinutesRecord } from './minutes-record.js';

/** The minutes as they are signed, and what has happened to them since. */
export interface ComposedMinutes extends Freshness {
  readonly record: MinutesRecord;
  /** canonical JSON of the record */
  readonly text: string;
  /** SHA-256 of that text, hexadecimal */
  readonly hash: string;
  /** ballots that were opened and neither proclaimed nor annulled */
  readonly pending: readonly string[];
  /** ballots annulled since the minutes were signed */
  readonly annulledSince: readonly BallotView[];
  /** null until they are signed */
  readonly signed: (SignedMinutes & { readonly number: number }) | null;
}

/** Makes the minutes from the entries: up to the signature where there is one, else up to now. */
export class ComposeMinutes extends Query<ComposedMinutes> {
  constructor(
    readonly assemblyId: string,
    readonly minNumber?: number,
  ) {
    super();
  }
}

@QueryHandler(ComposeMinutes)
export class ComposeMinutesHandler implements IQueryHandler<ComposeMinutes> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly streams: FoldedStreams,
    private readonly queries: QueryBus,
  ) {}

  /** @throws DomainError `ASSEMBLY_NOT_FOUND` */
  async execute({ assemblyId, minNumber }: ComposeMinutes): Promise<ComposedMinutes> {
    const minutes = await this.streams.load(minutesStream(assemblyId), minutesFolding);
    const now: AssemblyView = await this.queries.execute(new GetAssembly(assemblyId, minNumber));
    const database = this.readModels.reader('assembly-record');
    const { state } = minutes;
    const asOf = state.status === 'signed' ? state.signed.asOf : now.number;
    const annulledAt = annulmentNumbers(database, assemblyId);
    const isAfter = ({ ballotId }: BallotView): boolean => (annulledAt.get(ballotId) ?? -1) > asOf;
    const view = { ...now, ballots: now.ballots.map((ballot) => (isAfter(ballot) ? { ...ballot, annulment: null } : ballot)) };
    const record = minutesRecord(view, headCountRows(database, assemblyId));
    const place = minutes.lastOf('MinutesSigned');
    return {
      record,
      ...sealedText(record),
      pending: now.ballots.filter(isPending).map(({ ballotId }) => ballotId),
      annulledSince: now.ballots.filter(isAfter),
      signed: state.status === 'signed' && place ? { ...state, number: place.number } : null,
      number: now.number,
      stale: now.stale,
    };
  }
}

/** The result of a ballot on persons is proclaimed with its election. */
const isPending = ({ status, opened: { subject } }: BallotView): boolean =>
  status === 'open' || (status === 'closed' && subject.kind === 'resolution');
