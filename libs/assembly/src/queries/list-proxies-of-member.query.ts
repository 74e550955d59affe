import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { Freshness, ReadModels } from '#processing';
import { proxiesAround, type ProxyView } from './proxy-rows.js';

export interface ProxiesOfMember extends Freshness {
  /** the one she gave; null when she gave none */
  readonly given: ProxyView | null;
  /** those in which others name her */
  readonly received: readonly ProxyView[];
}

/** Who votes for a member at an assembly, and for whom she was asked to vote. */
export class ListProxiesOfMember extends Query<ProxiesOfMember> {
  constructor(
    readonly assemblyId: string,
    readonly memberId: string,
    readonly minNumber?: number,
  ) {
    super();
  }
}

@QueryHandler(ListProxiesOfMember)
export class ListProxiesOfMemberHandler implements IQueryHandler<ListProxiesOfMember> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ assemblyId, memberId, minNumber }: ListProxiesOfMember): Promise<ProxiesOfMember> {
    const { number, stale } = await this.readModels.waitFor('assembly-record', minNumber);
    const proxies = proxiesAround(this.readModels.reader('assembly-record'), assemblyId, memberId);
    const given = proxies.find(({ grantorId }) => grantorId === memberId) ?? null;
    return { given, received: proxies.filter(({ holderId }) => holderId === memberId), number, stale };
  }
}
