import type { QueryBus } from '@nestjs/cqrs';
import { ClaimAssemblies, ClaimTallies } from '#assembly';
import { ClaimElections, ClaimMandates } from '#elections';
import { ClaimRoster } from '#membership';
import type { ClaimedTables } from '#processing';
import { ClaimShares } from '#shares';

/** What each read model claims, one after the other: their rows are read while they are taken. */
export async function* readClaims(queries: QueryBus): AsyncGenerator<ClaimedTables> {
  yield await queries.execute(new ClaimRoster());
  yield await queries.execute(new ClaimShares());
  yield await queries.execute(new ClaimAssemblies());
  yield await queries.execute(new ClaimTallies());
  yield await queries.execute(new ClaimElections());
  yield await queries.execute(new ClaimMandates());
}
