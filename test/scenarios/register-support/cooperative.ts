import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { CommandBus, QueryBus, type Command, type Query } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { SettableClock } from '#kernel';
import { LedgerModule, type CommandContext } from '#cqrs';
import { UpcasterChain } from '#event-store';
import { memoryEventStore } from '#event-store/memory';
import { MembershipModule, membershipProjections } from '#membership';
import { InlineProjector } from '#processing';
import { SharesModule, sharesProjections } from '#shares';
import { StatutesModule } from '#statutes';

/** Who acts in the stories of the register. */
const OFFICE = 'b7b0c6b0-6a4e-4a0e-8f57-5b0c1f0d2e01';

/** The three contexts of the register on a ledger in memory, with a clock that stands where the story puts it. */
export const openCooperative = async (instant = '2026-06-18T10:00:00.000Z') => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-register-'));
  const clock = new SettableClock(instant);
  const store = memoryEventStore();
  const projections = [...membershipProjections, ...sharesProjections];
  const projector = new InlineProjector({ store, upcasters: new UpcasterChain(), projections, folder });
  const module = await Test.createTestingModule({
    imports: [LedgerModule.forRoot({ store, clock, readModels: projector }), StatutesModule, MembershipModule, SharesModule],
  }).compile();
  await module.init();
  await projector.start();

  return {
    clock,
    store,
    /** a fresh command of the office */
    context: (): CommandContext => ({ commandId: randomUUID(), actor: OFFICE }),
    execute: <Answer>(command: Command<Answer>): Promise<Answer> => module.get(CommandBus).execute(command),
    /** asks after the read models have taken everything */
    ask: async <Answer>(query: Query<Answer>): Promise<Answer> => {
      await projector.catchUp();
      return module.get(QueryBus).execute(query);
    },
    close: async (): Promise<void> => {
      await module.close();
      await projector.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
};

export type Cooperative = Awaited<ReturnType<typeof openCooperative>>;
