import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { systemClock } from '#kernel';
import type { EventStore } from '#event-store';
import { ReadModelSnapshot } from '#processing';
import { AppModule } from '../../../api/src/app.module.js';
import { pathsIn, type Configuration } from '../../../api/src/composition/configuration.js';
import { projections } from '../../../api/src/composition/read-model-catalogue.js';
import { readingLedger } from '../ledger/open-ledger.js';

/**
 * Hands over the application to somebody who only asks, beside whoever serves the ledger: read models stand still, at the number each has come to.
 * @throws DomainError `LEDGER_NOT_FOUND`, `READ_MODEL_BUILDING`, and what opening the store refuses
 */
export const withReadingApplication = <Result>(
  configuration: Configuration,
  use: (application: INestApplicationContext, store: EventStore) => Promise<Result>,
): Promise<Result> =>
  readingLedger(configuration, async (store) => {
    const readModels = new ReadModelSnapshot(pathsIn(configuration.dataFolder).readModels, projections);
    try {
      const node = { configuration, clock: systemClock, store, readModels };
      const application = await NestFactory.createApplicationContext(AppModule.forNode(node), { logger: ['error', 'warn'] });
      try {
        return await use(application, store);
      } finally {
        await application.close();
      }
    } finally {
      readModels.close();
    }
  });
