import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FoldedStreams } from '#cqrs';
import { GetRoster, type RosterPage } from '#membership';
import { assemblyNotFound } from '../domain/assembly.errors.js';
import { assemblyFolding, assemblyStream } from '../domain/assembly.js';
import type { ConsultationListDrawn } from '../domain/consultation-list.events.js';

export interface ConsultationListPage {
  /** null until it is drawn */
  readonly list: Omit<ConsultationListDrawn['data'], 'assemblyId'> | null;
  readonly items: readonly Pick<RosterPage['items'][number], 'memberId' | 'memberNumber' | 'name' | 'college'>[];
  /** pass it back for the next page; null on the last one */
  readonly nextCursor: string | null;
}

/** The lines of the list that members may consult: those of the register on its day, as known when it was drawn. */
export class GetConsultationList extends Query<ConsultationListPage> {
  constructor(
    readonly assemblyId: string,
    readonly page: { readonly limit: number; readonly cursor?: string },
  ) {
    super();
  }
}

@QueryHandler(GetConsultationList)
export class GetConsultationListHandler implements IQueryHandler<GetConsultationList> {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly queries: QueryBus,
  ) {}

  /** @throws DomainError `ASSEMBLY_NOT_FOUND`, `LIMIT_INVALID`, `CURSOR_INVALID` */
  async execute({ assemblyId, page }: GetConsultationList): Promise<ConsultationListPage> {
    const { state: assembly } = await this.streams.load(assemblyStream(assemblyId), assemblyFolding);
    if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
    if (!assembly.consultationList) return { list: null, items: [], nextCursor: null };
    const { date, asOf, count, listHash } = assembly.consultationList;
    const { items, nextCursor = null } = await this.queries.execute(new GetRoster({ asOf: date, knownAt: asOf, ...page }));
    const lines = items.map(({ memberId, memberNumber, name, college }) => ({ memberId, memberNumber, name, college }));
    return { list: { date, asOf, count, listHash }, items: lines, nextCursor };
  }
}
