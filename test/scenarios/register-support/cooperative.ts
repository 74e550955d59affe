import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { CommandBus, QueryBus, type Command, type Query } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import Database from 'better-sqlite3';
import { SettableClock, systemClock } from '#kernel';
import { LedgerModule, type CommandContext } from '#cqrs';
import { UpcasterChain } from '#event-store';
import { memoryEventStore } from '#event-store/memory';
import { DirectoryModule } from '#directory';
import { MembershipModule } from '#membership';
import { membershipProjections } from '#membership/projections';
import { RegisterExchangeModule } from '#register-exchange';
import { InlineProjector, LeaseRegister, ProcessorHost, type CommandDispatcher } from '#processing';
import { SharesModule, sharesCommandsOfProcesses, sharesProcesses } from '#shares';
import { sharesProjections } from '#shares/projections';
import { StatutesModule } from '#statutes';
import { statutesProjections } from '#statutes/projections';
import { vaultIn, VaultModule } from '#vault';

/** Who acts in the stories of the register. */
const OFFICE = 'b7b0c6b0-6a4e-4a0e-8f57-5b0c1f0d2e01';

/** The three contexts of the register on a ledger in memory, with their processes, and a clock that stands where the story puts it. */
export const openCooperative = async (instant = '2026-06-18T10:00:00.000Z') => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-register-'));
  const clock = new SettableClock(instant);
  const store = memoryEventStore();
  const projections = [...statutesProjections, ...membershipProjections, ...sharesProjections];
  const projector = new InlineProjector({ store, upcasters: new UpcasterChain(), projections, folder });
  const module = await Test.createTestingModule({
    imports: [
      LedgerModule.forRoot({ store, clock, readModels: projector }),
      VaultModule.forRoot(vaultIn(join(folder, 'vault'))),
      DirectoryModule.forRoot({ file: join(folder, 'directory.sqlite') }),
      StatutesModule,
      MembershipModule,
      SharesModule,
      RegisterExchangeModule.forRoot({ folder: join(folder, 'imports') }),
    ],
  }).compile();
  await module.init();
  await projector.start();
  const commands = module.get(CommandBus);
  const leases = new LeaseRegister(join(folder, 'lease.sqlite'), systemClock);
  const dispatch = dispatcherOn(commands);
  const host = new ProcessorHost({ store, processes: sharesProcesses, folder, dispatch, leases, holder: 'story', pollMs: 5, retryMs: 5 });
  await host.start();

  /** Until the processes have answered for everything, and nothing followed from their answers. */
  const settle = async (): Promise<void> => {
    let before: number | undefined;
    for (;;) {
      const head = (await store.head())?.number ?? -1;
      const stopped = host.status().find(({ state }) => state === 'error');
      if (stopped) throw new Error(`${stopped.name} stopped: ${JSON.stringify(stopped.lastError)}`);
      const idle = host.status().every(({ number, state }) => number >= head && state === 'active');
      if (idle && before === head) return;
      before = idle ? head : undefined;
      await new Promise((resume) => setTimeout(resume, 10));
    }
  };

  return {
    clock,
    store,
    /** a fresh command of the office */
    context: (): CommandContext => ({ commandId: randomUUID(), actor: OFFICE }),
    /** a service of the application */
    service: <Service>(type: new (...dependencies: never[]) => Service): Service => module.get<Service>(type, { strict: false }),
    execute: <Answer>(command: Command<Answer>): Promise<Answer> => commands.execute(command),
    settle,
    /** what only a broken disk would do: changes a row of a read model behind the back of its projection */
    damage: async (readModel: string, change: string): Promise<void> => {
      await settle();
      await projector.catchUp();
      const database = new Database(join(folder, `${readModel}.1.sqlite`));
      database.exec(change);
      database.close();
    },
    /** asks after the processes and the read models have taken everything */
    ask: async <Answer>(query: Query<Answer>): Promise<Answer> => {
      await settle();
      await projector.catchUp();
      return module.get(QueryBus).execute(query);
    },
    close: async (): Promise<void> => {
      await host.stop();
      leases.close();
      await module.close();
      await projector.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** Gives what processes ask for to the bus, as the application does. */
const dispatcherOn =
  (commands: CommandBus): CommandDispatcher =>
  (asked, { commandId, causationId }) => {
    const { type, data } = asked as { readonly type: keyof typeof sharesCommandsOfProcesses; readonly data: never };
    const Asked = sharesCommandsOfProcesses[type];
    return commands.execute(new Asked(data, { actor: OFFICE, commandId, causationId }));
  };

export type Cooperative = Awaited<ReturnType<typeof openCooperative>>;
