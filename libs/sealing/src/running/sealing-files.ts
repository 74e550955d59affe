import { join } from 'node:path';

/** What lies where in the folder of the seal. Signing keys are beside, `log-<id>.key`. */
export const sealingFiles = (folder: string) => ({
  log: join(folder, 'log.sqlite'),
});
