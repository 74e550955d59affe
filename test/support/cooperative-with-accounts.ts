import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Accounts, GrantRole, LetterCodes, RevokeRole, type Role } from '#access';
import type { Clock } from '#kernel';
import { commandIdOf, type CommandContext } from '#cqrs';
import type { Configuration } from '../../apps/api/src/composition/configuration.js';
import { openNode } from '../../apps/api/src/composition/node.js';
import { startServer } from '../../apps/api/src/server.js';
import { BrowserDouble } from './browser-double.js';

/** Somebody who has an account, and a letter on her desk. */
export interface Holder {
  readonly accountId: string;
  readonly actorId: string;
  readonly loginName: string;
  /** as it is printed */
  readonly code: string;
}

/** A node as people find it: nobody is believed who has not signed in. */
export interface Cooperative {
  /** `http://127.0.0.1:…` */
  readonly address: string;
  /** A browser of its own, with no cookies yet. */
  browser(): BrowserDouble;
  /** Makes an account with a letter; of a member where `kind` is left out. */
  holder(loginName?: string, kind?: 'member' | 'person'): Promise<Holder>;
  /** Prints another letter: the one before opens no more. */
  letterAgain(holder: Holder): Promise<Holder>;
  grant(actorId: string, role: Role): Promise<void>;
  revoke(actorId: string, role: Role): Promise<void>;
  /** Lets time pass, in seconds. */
  goOn(seconds: number): void;
  service<Service>(type: Type<Service>): Service;
  close(): Promise<void>;
}

/** Who grants roles before anybody has one. */
const FOUNDER = randomUUID();

const context = (): CommandContext => {
  const commandId = commandIdOf(FOUNDER, randomUUID());
  return { actor: FOUNDER, commandId, correlationId: commandId };
};

export const openCooperative = async (changes: Partial<Configuration> = {}): Promise<Cooperative> => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-cooperative-'));
  const configuration: Configuration = {
    dataFolder: folder,
    store: { kind: 'sqlite' },
    host: '127.0.0.1',
    port: 0,
    projector: 'inline',
    processes: 'none',
    ...changes,
  };
  let ahead = 0;
  const clock: Clock = { now: () => new Date(Date.now() + ahead).toISOString() };
  const server = await startServer(configuration, { opening: openNode(configuration, clock) });
  const { application, address } = server;
  const commands = application.get(CommandBus);
  await commands.execute(new GrantRole({ actorId: FOUNDER, role: 'operator' }, context()));

  const letterAgain = async (holder: Holder): Promise<Holder> => {
    const codes = await application.get(LetterCodes).make([holder.accountId], FOUNDER);
    return { ...holder, code: codes.get(holder.accountId)?.code ?? '' };
  };
  const holder = async (loginName: string = randomUUID(), kind: 'member' | 'person' = 'member'): Promise<Holder> => {
    const { accountId, actorId } = await application.get(Accounts).create({ kind, loginName });
    return letterAgain({ accountId, actorId, loginName, code: '' });
  };

  return {
    address,
    browser: () => new BrowserDouble(address),
    holder,
    letterAgain,
    grant: async (actorId, role) => void (await commands.execute(new GrantRole({ actorId, role }, context()))),
    revoke: async (actorId, role) => void (await commands.execute(new RevokeRole({ actorId, role }, context()))),
    goOn: (seconds) => void (ahead += seconds * 1_000),
    service: (type) => application.get(type, { strict: false }),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
