import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '#kernel';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import { DemoService } from '../../../api/src/demo/demo.service.js';
import type { StartProgress } from '../terminal/progress.js';
import { countEntries } from './entries.js';
import { stagesOn } from './stages.js';
import { withApplication } from './with-application.js';

/** Milliseconds between two looks at how far the demo is. */
const LOOK_EVERY_MS = 100;

/**
 * Fills an empty ledger with the demo cooperative, or goes on where that was interrupted.
 * @returns entries in the ledger
 * @throws DomainError `LEDGER_NOT_EMPTY`, `LEDGER_IN_USE`; what stopped the loading
 */
export const fillWithDemo = (configuration: Configuration, startProgress: StartProgress): Promise<number> =>
  withApplication(configuration, async (application, { store }) => {
    const demo = application.get(DemoService);
    const stages = stagesOn(startProgress);
    let state = await demo.open();
    while (state.state === 'loading') {
      await pause(LOOK_EVERY_MS);
      state = await demo.state();
      if (state.progress) stages.told(state.progress);
    }
    stages.stop();
    if (state.state !== 'ready') throw new DomainError(state.code ?? 'UNEXPECTED', {}, 'unavailable');
    return countEntries(store);
  });
