import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { rightIdOf } from '#kernel';
import { FoldedStreams } from '#cqrs';
import { rollNotFrozen } from '../domain/assembly.errors.js';
import { proxyFolding, proxyHolderFolding, proxyHolderStream, proxyStream } from '../domain/proxy.js';
import { lineOfMember, linesOf, rollFolding, rollStream, type FrozenRoll } from '../domain/roll.js';

export interface Right {
  readonly rightId: string;
  readonly memberId: string;
}

/** The rights of a frozen roll: a page of its lines, or those one member may use: her own, and those of members whose proxy she accepted. */
export class ListRights extends Query<readonly Right[]> {
  constructor(
    readonly assemblyId: string,
    readonly wanted: { readonly memberId: string } | { readonly first: number; readonly limit: number },
  ) {
    super();
  }
}

@QueryHandler(ListRights)
export class ListRightsHandler implements IQueryHandler<ListRights> {
  constructor(private readonly streams: FoldedStreams) {}

  /** @throws DomainError `ROLL_NOT_FROZEN` */
  async execute({ assemblyId, wanted }: ListRights): Promise<readonly Right[]> {
    const { state: roll } = await this.streams.load(rollStream(assemblyId), rollFolding);
    if (roll.status !== 'frozen') throw rollNotFrozen(assemblyId);
    if ('memberId' in wanted) return this.usableBy(wanted.memberId, assemblyId, roll);
    const { first, limit } = wanted;
    return linesOf(roll, first, limit).map(({ line, memberId }) => ({ rightId: rightIdOf(line), memberId }));
  }

  private async usableBy(memberId: string, assemblyId: string, roll: FrozenRoll): Promise<readonly Right[]> {
    const { state: held } = await this.streams.load(proxyHolderStream(assemblyId, memberId), proxyHolderFolding);
    const owners = [memberId];
    for (const [proxyId, grantorId] of held.accepted) {
      const { state: proxy } = await this.streams.load(proxyStream(assemblyId, grantorId), proxyFolding);
      if (proxy.status === 'given' && proxy.given.proxyId === proxyId) owners.push(grantorId);
    }
    return owners.flatMap((owner) => {
      const line = lineOfMember(roll, owner);
      return line === undefined ? [] : [{ rightId: rightIdOf(line), memberId: owner }];
    });
  }
}
