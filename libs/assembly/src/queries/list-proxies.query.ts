import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { Freshness, ReadModels } from '#processing';
import { proxyRows, type ProxyView } from './proxy-rows.js';

export interface ProxyPage extends Freshness {
  readonly items: readonly ProxyView[];
  /** pass it back for the next page; null on the last one */
  readonly nextCursor: string | null;
}

export interface ProxyPageRequest {
  /** how many at most, 1 to 200 */
  readonly limit: number;
  readonly cursor?: string;
  readonly minNumber?: number;
}

/** The proxies of an assembly, by grantor: what is annexed to the attendance sheet. */
export class ListProxies extends Query<ProxyPage> {
  constructor(
    readonly assemblyId: string,
    readonly page: ProxyPageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListProxies)
export class ListProxiesHandler implements IQueryHandler<ListProxies> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ assemblyId, page: { limit, cursor = '', minNumber } }: ListProxies): Promise<ProxyPage> {
    const { number, stale } = await this.readModels.waitFor('assembly-record', minNumber);
    const rows = proxyRows(this.readModels.reader('assembly-record'), assemblyId, cursor, limit + 1);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.grantorId ?? null) : null, number, stale };
  }
}
