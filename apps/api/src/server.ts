import 'reflect-metadata';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { codeOf, DomainError } from '#kernel';
import { ImportDesk } from '#register-exchange';
import { SetUp } from '#access';
import { guardRequests } from './access/guard-requests.js';
import type { Entrance } from './access/identification.js';
import { AppModule } from './app.module.js';
import { announceServer, withdrawServer } from './composition/announcement.js';
import type { Configuration } from './composition/configuration.js';
import { openNode, type Node } from './composition/node.js';
import { RunningProcesses } from './composition/running-processes.js';
import { refuseCrossSite } from './http/cross-site.js';
import { readJsonBodies } from './http/json-bodies.js';
import { ProblemFilter } from './http/problem.filter.js';
import { protectAnswers } from './http/protective-headers.js';
import { tellReceipts } from './http/receipt-headers.js';
import { refuseAddress, refuseConnection } from './http/unrouted.js';
import { shapeValidation } from './http/validation.js';
import { fileTypes } from './register/sent-file.js';
import { serveDescription } from './openapi/openapi-document.js';
import { serveMemberPages } from './member-pages/serve-member-pages.js';
import { servePages } from './web/serve-pages.js';

/** Largest request body, in bytes: a resolution with its text fits. */
const BODY_LIMIT = 512 * 1024;

/** Longest address and headers of a request together, in bytes: ours are a tenth of it. */
const HEADERS_LIMIT = 16 * 1024;

/** Largest file that is taken over, in bytes: a quarter of a million movements fit. */
const FILE_LIMIT = 64 * 1024 * 1024;

export interface Server {
  readonly application: NestFastifyApplication;
  readonly node: Node;
  /** address people open, `http://127.0.0.1:3000` */
  readonly address: string;
  /** what makes whoever types it the first operator; undefined when there is one */
  readonly setUpCode: string | undefined;
  close(): Promise<void>;
}

/** The application on an opened node, not yet listening. */
export const createApplication = async (node: Node, module: DynamicModule = AppModule.forNode(node)): Promise<NestFastifyApplication> => {
  const { publicOrigin, trustedProxies } = node.configuration;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    http: { maxHeaderSize: HEADERS_LIMIT },
    trustProxy: trustedProxies ? [...trustedProxies] : false,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseConnection,
  });
  const application = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: ['error', 'warn'], bodyParser: false });
  protectAnswers(adapter.getInstance(), publicOrigin);
  refuseCrossSite(adapter.getInstance(), publicOrigin);
  readJsonBodies(adapter.getInstance());
  application.useBodyParser(fileTypes, { bodyLimit: FILE_LIMIT });
  application.useGlobalPipes(shapeValidation());
  application.useGlobalFilters(new ProblemFilter());
  guardRequests(application);
  tellReceipts(adapter.getInstance());
  await servePages(application);
  await serveMemberPages(application);
  serveDescription(application);
  return application;
};

export interface Serving {
  /** a node that is being opened already */
  readonly opening?: Promise<Node>;
  /** who is let in, where it is not sessions and tokens */
  readonly entrance?: Entrance;
}

/**
 * Opens the node and serves.
 * @throws DomainError what opening the ledger refuses; `ADDRESS_IN_USE` {host, port}
 */
export const startServer = async (configuration: Configuration, { opening, entrance }: Serving = {}): Promise<Server> => {
  const node = await (opening ?? openNode(configuration));
  // What was opened last is closed first, wherever the start was cut short.
  const opened: (() => Promise<void> | void)[] = [() => node.close()];
  const close = async () => {
    for (const undo of opened.splice(0).reverse()) await undo();
  };
  try {
    const application = await createApplication(node, AppModule.forNode(node, entrance));
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
    // Whoever is let in on other terms needs no operator.
    const setUpCode = entrance ? undefined : await application.get(SetUp).begin();
    announceServer(configuration.dataFolder, address);
    opened.push(() => withdrawServer(configuration.dataFolder));
    return { application, node, address, setUpCode, close };
  } catch (error) {
    await close();
    throw codeOf(error) === 'EADDRINUSE' ? addressInUse(configuration, error) : error;
  }
};

const addressInUse = ({ host, port }: Configuration, cause: unknown): DomainError =>
  new DomainError('ADDRESS_IN_USE', { host, port }, 'unavailable', { cause });
