import 'reflect-metadata';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { codeOf, DomainError } from '#kernel';
import { ImportDesk } from '#register-exchange';
import { AppModule } from './app.module.js';
import { announceServer, withdrawServer } from './composition/announcement.js';
import type { Configuration } from './composition/configuration.js';
import { openNode, type Node } from './composition/node.js';
import { RunningProcesses } from './composition/running-processes.js';
import { readJsonBodies } from './http/json-bodies.js';
import { ProblemFilter } from './http/problem.filter.js';
import { tellReceipts } from './http/receipt-headers.js';
import { refuseAddress, refuseConnection } from './http/unrouted.js';
import { shapeValidation } from './http/validation.js';
import { fileTypes } from './register/sent-file.js';
import { serveDescription } from './openapi/openapi-document.js';
import { servePages } from './web/serve-pages.js';

/** Largest request body, in bytes: a resolution with its text fits. */
const BODY_LIMIT = 512 * 1024;

/** Largest file that is taken over, in bytes: a quarter of a million movements fit. */
const FILE_LIMIT = 64 * 1024 * 1024;

export interface Server {
  readonly application: NestFastifyApplication;
  readonly node: Node;
  /** address people open, `http://127.0.0.1:3000` */
  readonly address: string;
  close(): Promise<void>;
}

/** The application on an opened node, not yet listening. */
export const createApplication = async (node: Node, module: DynamicModule = AppModule.forNode(node)): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseConnection,
  });
  const application = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: ['error', 'warn'], bodyParser: false });
  readJsonBodies(adapter.getInstance());
  application.useBodyParser(fileTypes, { bodyLimit: FILE_LIMIT });
  application.useGlobalPipes(shapeValidation());
  application.useGlobalFilters(new ProblemFilter());
  tellReceipts(adapter.getInstance());
  await servePages(application);
  serveDescription(application);
  return application;
};

/**
 * Opens the node and serves.
 * @param opening  a node that is being opened already
 * @throws DomainError what opening the ledger refuses; `ADDRESS_IN_USE` {host, port}
 */
export const startServer = async (configuration: Configuration, opening: Promise<Node> = openNode(configuration)): Promise<Server> => {
  const node = await opening;
  // What was opened last is closed first, wherever the start was cut short.
  const opened: (() => Promise<void> | void)[] = [() => node.close()];
  const close = async () => {
    for (const undo of opened.splice(0).reverse()) await undo();
  };
  try {
    const application = await createApplication(node);
    opened.push(() => application.close());
    await application.init();
    // Not through Nest, which would log what the caller is told anyway.
    const { host, port } = configuration;
    const address = await application.getHttpAdapter().getInstance().listen({ host, port });
    if (configuration.processes === 'embedded') {
      const processes = application.get(RunningProcesses);
      await processes.start(node, application.get(CommandBus));
      opened.push(() => processes.stop());
    }
    await application.get(ImportDesk).resume();
    announceServer(configuration.dataFolder, address);
    opened.push(() => withdrawServer(configuration.dataFolder));
    return { application, node, address, close };
  } catch (error) {
    await close();
    throw codeOf(error) === 'EADDRINUSE' ? addressInUse(configuration, error) : error;
  }
};

const addressInUse = ({ host, port }: Configuration, cause: unknown): DomainError =>
  new DomainError('ADDRESS_IN_USE', { host, port }, 'unavailable', { cause });
