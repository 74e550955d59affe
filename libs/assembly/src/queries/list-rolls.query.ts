import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { assemblyRows } from './assembly-rows.js';
import type { AssemblySummary } from './assembly-view.js';
import { rollView } from './roll-rows.js';

/** An electorate that was fixed, and how far its assembly has gone since. */
export interface FrozenRoll extends Pick<AssemblySummary, 'assemblyId' | 'status'> {
  /** ledger number of the register it was computed from */
  readonly asOf: number;
  /** calendar date at which membership was asked */
  readonly date: string;
  readonly count: number;
}

/** Every roll ever frozen, that of the latest assembly first. Assemblies are few: a cooperative holds one or two a year. */
export class ListRolls extends Query<readonly FrozenRoll[]> {}

const PAGE = 200;

@QueryHandler(ListRolls)
export class ListRollsHandler implements IQueryHandler<ListRolls> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute(): Promise<readonly FrozenRoll[]> {
    await this.readModels.waitFor('assembly-record', undefined);
    const database = this.readModels.reader('assembly-record');
    const rolls: FrozenRoll[] = [];
    for (let before: { date: string; assemblyId: string } | undefined; ;) {
      const rows = assemblyRows(database, PAGE, before);
      for (const row of rows) {
        const roll = rollView(database, row);
        if (roll) rolls.push({ assemblyId: row.assembly_id, status: row.status, asOf: roll.asOf, date: roll.date, count: roll.count });
        before = { date: row.date, assemblyId: row.assembly_id };
      }
      if (rows.length < PAGE) return rolls;
    }
  }
}
