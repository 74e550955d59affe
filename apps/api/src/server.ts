import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Configuration } from './composition/configuration.js';
import { openNode, type Node } from './composition/node.js';
import { ProblemFilter } from './http/problem.filter.js';
import { ReceiptInterceptor } from './http/receipt.interceptor.js';
import { shapeValidation } from './http/validation.js';

/** Largest request body, in bytes: a resolution with its text fits, an import has a route of its own. */
const BODY_LIMIT = 512 * 1024;

export interface Server {
  readonly application: NestFastifyApplication;
  readonly node: Node;
  /** address people open, `http://127.0.0.1:3000` */
  readonly address: string;
  close(): Promise<void>;
}

/** The application on an opened node, not yet listening. */
export const createApplication = async (node: Node): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, requestTimeout: 60_000 });
  const application = await NestFactory.create<NestFastifyApplication>(AppModule.forNode(node), adapter, { logger: ['error', 'warn'] });
  application.useGlobalPipes(shapeValidation());
  application.useGlobalFilters(new ProblemFilter());
  application.useGlobalInterceptors(new ReceiptInterceptor());
  return application;
};

/**
 * Opens the node and serves.
 * @throws DomainError what opening the ledger refuses; `ADDRESS_IN_USE` {host, port}
 */
export const startServer = async (configuration: Configuration): Promise<Server> => {
  const node = await openNode(configuration);
  try {
    const application = await createApplication(node);
    await application.listen(configuration.port, configuration.host);
    const close = async () => {
      await application.close();
      await node.close();
    };
    return { application, node, address: await application.getUrl(), close };
  } catch (error) {
    await node.close();
    throw error;
  }
};
