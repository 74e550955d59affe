import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { ConveneAssembly, FreezeRoll, OpenAssembly, OpenBallot, TableResolution } from '#assembly';
import type { CommandContext, LedgerCommand } from '#cqrs';
import { RegisterMember } from '#membership';
import { AdoptRulebook, plainCooperativeRules } from '#statutes';
import { AppModule } from '../../apps/api/src/app.module.js';
import { openNode } from '../../apps/api/src/composition/node.js';

export interface PreparedAssembly {
  readonly assemblyId: string;
  readonly ballotIds: readonly string[];
}

const OFFICE = 'b7b0c6b0-6a4e-4a0e-8f57-5b0c1f0d2e01';

const context = (): CommandContext => ({ commandId: randomUUID(), actor: OFFICE });

/** An open assembly in a data folder, with so many rights on its roll and so many open ballots; nothing runs on it afterwards. */
export const prepareAssembly = async (dataFolder: string, rights: number, ballots: number): Promise<PreparedAssembly> => {
  const node = await openNode({
    dataFolder,
    store: { kind: 'sqlite' },
    host: '127.0.0.1',
    port: 0,
    projector: 'inline',
    processes: 'none',
  });
  const application = await NestFactory.createApplicationContext(AppModule.forNode(node), { logger: ['error'] });
  const bus = application.get(CommandBus);
  const send = (command: LedgerCommand<unknown>) => bus.execute(command);
  const assemblyId = randomUUID();
  const resolutionId = randomUUID();
  const memberIds = Array.from({ length: rights }, () => randomUUID());
  const ballotIds = Array.from({ length: ballots }, () => randomUUID());

  await send(new AdoptRulebook({ effectiveFrom: '2020-01-01', rules: plainCooperativeRules }, context()));
  await Promise.all(
    memberIds.map((memberId, index) =>
      send(new RegisterMember({ memberId, memberNumber: index + 1, kind: 'naturalPerson', effectiveAt: '2021-01-01' }, context())),
    ),
  );
  await send(new ConveneAssembly({ assemblyId, kind: 'ordinary', date: '2026-06-18', noticeSentOn: '2026-05-20' }, context()));
  await send(new TableResolution({ assemblyId, resolutionId, kind: 'ordinary', text: 'The accounts are approved.' }, context()));
  await send(new FreezeRoll({ assemblyId }, context()));
  await send(new OpenAssembly({ assemblyId, bureau: memberIds.slice(0, 3) }, context()));
  for (const ballotId of ballotIds)
    await send(new OpenBallot({ ballotId, assemblyId, subject: { kind: 'resolution', resolutionId } }, context()));

  await application.close();
  await node.close();
  return { assemblyId, ballotIds };
};
