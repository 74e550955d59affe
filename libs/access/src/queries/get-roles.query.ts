import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FoldedStreams } from '#cqrs';
import type { Role } from '../domain/role.events.js';
import { roleFolding, roleStream } from '../domain/role.js';

/** The roles an actor holds now, as her stream says: a role that was just taken away is not among them. */
export class GetRoles extends Query<readonly Role[]> {
  constructor(readonly actorId: string) {
    super();
  }
}

@QueryHandler(GetRoles)
export class GetRolesHandler implements IQueryHandler<GetRoles> {
  constructor(private readonly streams: FoldedStreams) {}

  async execute({ actorId }: GetRoles): Promise<readonly Role[]> {
    return (await this.streams.load(roleStream(actorId), roleFolding)).state.roles;
  }
}
