import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { AppModule } from '../../api/src/app.module.js';
import type { Configuration } from '../../api/src/composition/configuration.js';
import { openNode } from '../../api/src/composition/node.js';
import { startProcessor, type Processor } from '../../api/src/composition/processor.js';

/**
 * Runs the processes on a node of their own, without routes: for production with several servers on one cluster.
 *
 * The node has a data folder of its own for its read models, because decisions look facts up in them; what the processes remember lies in
 * `UNEVOIX_PROCESSES_FOLDER`, which every node that may run them shares.
 * @throws DomainError what opening the ledger refuses
 */
export const startProcessorNode = async (configuration: Configuration): Promise<Processor> => {
  const node = await openNode(configuration);
  try {
    const application = await NestFactory.createApplicationContext(AppModule.forNode(node), { logger: ['error', 'warn'] });
    const processor = await startProcessor(node, application.get(CommandBus));
    const stop = async () => {
      await processor.stop();
      await application.close();
      await node.close();
    };
    return { ...processor, stop };
  } catch (error) {
    await node.close();
    throw error;
  }
};
