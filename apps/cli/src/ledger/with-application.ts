import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../../api/src/app.module.js';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import { openNode, type Node } from '../../../api/src/composition/node.js';

/**
 * Hands over the application on a ledger, without routes and without processes, and closes both afterwards.
 * @throws DomainError what opening the ledger refuses
 */
export const withApplication = async <Result>(
  configuration: Configuration,
  use: (application: INestApplicationContext, node: Node) => Promise<Result>,
): Promise<Result> => {
  const node = await openNode(configuration);
  try {
    const application = await NestFactory.createApplicationContext(AppModule.forNode(node), { logger: ['error', 'warn'] });
    try {
      return await use(application, node);
    } finally {
      await application.close();
    }
  } finally {
    await node.close();
  }
};
