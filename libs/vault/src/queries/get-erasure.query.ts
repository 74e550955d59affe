import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Inject } from '@nestjs/common';
import { DomainError, type RecordedOneOf } from '#kernel';
import { EVENT_STORE } from '#cqrs';
import { decodeEvent, UpcasterChain, type EventStore } from '#event-store';
import type { Acknowledgement } from '../acknowledgements.js';
import type { ErasureEvent, PersonalDataErased } from '../domain/erasure.events.js';
import { erasureStream } from '../domain/erasure.js';
import { Vault } from '../vault.js';

/** What came of a request to erase: what is gone, what stays, and who has let go of it. */
export type ErasureReport = PersonalDataErased['data'] & {
  /** ledger number of the entry that says so */
  readonly number: number;
  readonly recordedAt: string;
  /** instant; null while no node has carried it out */
  readonly purgedAt: string | null;
  readonly acknowledgements: readonly Acknowledgement[];
};

/** @throws DomainError `ERASURE_UNKNOWN` */
export class GetErasure extends Query<ErasureReport> {
  constructor(readonly requestId: string) {
    super();
  }
}

@QueryHandler(GetErasure)
export class GetErasureHandler implements IQueryHandler<GetErasure> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly vault: Vault,
  ) {}

  async execute({ requestId }: GetErasure): Promise<ErasureReport> {
    const [entry] = await this.store.readStream(erasureStream(requestId));
    if (!entry) throw new DomainError('ERASURE_UNKNOWN', { requestId }, 'notFound');
    // A stream of this category holds entries of this one type.
    const { data, meta, number } = decodeEvent(entry, new UpcasterChain()) as RecordedOneOf<ErasureEvent>;
    const acknowledgements = await this.vault.acknowledgementsOf(requestId);
    const purgedAt = acknowledgements.find(({ consumer }) => consumer === 'vault')?.purgedAt ?? null;
    return { ...data, number, recordedAt: meta.recordedAt, purgedAt, acknowledgements };
  }
}
