import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { assemblyRows, summaryOf } from './assembly-rows.js';
import type { AssemblySummary } from './assembly-view.js';

export interface AssemblyPage {
  readonly items: readonly AssemblySummary[];
  /** pass it back for the next page; null on the last one */
  readonly nextCursor: string | null;
  readonly number: number;
  readonly stale: boolean;
}

export interface AssemblyPageRequest {
  /** how many at most, 1 to 200 */
  readonly limit: number;
  readonly cursor?: string;
  readonly minNumber?: number;
}

/** Assemblies, the latest first. */
export class ListAssemblies extends Query<AssemblyPage> {
  constructor(readonly page: AssemblyPageRequest) {
    super();
  }
}

@QueryHandler(ListAssemblies)
export class ListAssembliesHandler implements IQueryHandler<ListAssemblies> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ page: { limit, cursor, minNumber } }: ListAssemblies): Promise<AssemblyPage> {
    const { number, stale } = await this.readModels.waitFor('assembly-record', minNumber);
    const [date = '9999', assemblyId = ''] = cursor?.split('~') ?? [];
    const rows = assemblyRows(this.readModels.reader('assembly-record'), limit + 1, { date, assemblyId });
    const items = rows.slice(0, limit).map(summaryOf);
    const last = items.at(-1);
    const nextCursor = rows.length > limit && last ? `${last.date}~${last.assemblyId}` : null;
    return { items, nextCursor, number, stale };
  }
}
