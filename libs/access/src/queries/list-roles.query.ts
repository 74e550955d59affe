import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { Freshness, ReadModels } from '#processing';
import { ROLES } from '../projections/roles.projection.js';
import { roleLines, type RoleLine } from './role-rows.js';

export interface RolesAnswer extends Freshness {
  readonly items: readonly RoleLine[];
}

/** Who holds which role, and who held it. */
export class ListRoles extends Query<RolesAnswer> {
  constructor(readonly minNumber?: number) {
    super();
  }
}

@QueryHandler(ListRoles)
export class ListRolesHandler implements IQueryHandler<ListRoles> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ minNumber }: ListRoles): Promise<RolesAnswer> {
    const freshness = await this.readModels.waitFor(ROLES, minNumber);
    return { ...freshness, items: roleLines(this.readModels.reader(ROLES)) };
  }
}
