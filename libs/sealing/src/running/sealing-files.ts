import { join } from 'node:path';

/** What lies where in the folder of the seal. Signing keys are beside, `log-<id>.key`. */
export const sealingFiles = (folder: string) => ({
  /** the sealed log (`SealedLogReader`) */
  log: join(folder, 'log.sqlite'),
  /** who is asked to cosign, and how many of them must (C2SP `tlog-policy` without its `log` lines); written by the operator */
  witnesses: join(folder, 'witnesses.policy'),
  /** certificates that timestamps must lead to; written by the operator */
  timestampAuthority: join(folder, 'timestamp-authority.pem'),
});
