import { join } from 'node:path';
import { DomainError } from '#kernel';
import type { IdentityProvider } from '#access';
import type { TablesPlace } from '#tables';
import { identityProvidersIn } from './identity-providers-file.js';
import { publicOriginOf, trustedProxiesOf } from './public-address.js';

export type StoreConfiguration = { readonly kind: 'sqlite' } | { readonly kind: 'kurrent'; readonly connectionString: string };

/** Everything a node may be told from outside. */
export interface Configuration {
  /** folder of the ledger, the documents and the read models; made when it is not there */
  readonly dataFolder: string;
  readonly store: StoreConfiguration;
  readonly host: string;
  /** 0 takes any free port */
  readonly port: number;
  /** where read models are written: a thread of their own, or this one (tests, commands that end) */
  readonly projector: 'thread' | 'inline';
  /** whether this node runs the processes, or leaves them to `apps/processor` */
  readonly processes: 'embedded' | 'none';
  /** folder of what processes remember and of their lease, shared by all nodes that may run them; in the data folder when absent */
  readonly processesFolder?: string;
  /** folder of the sealed log and its keys, shared by the nodes that may seal and those that publish; in the data folder when absent */
  readonly sealFolder?: string;
  /** PostgreSQL database of the vault and of accounts, `postgres://…`; files in the data folder when absent */
  readonly tablesUrl?: string;
  /** name of the log in its checkpoints, an address without its scheme; made up when the first key is made, where absent */
  readonly logOrigin?: string;
  /** seconds between two checkpoints while there is something new */
  readonly checkpointSeconds?: number;
  /** address of the authority that stamps a checkpoint a day (RFC 3161); none is asked when absent */
  readonly timestampUrl?: string;
  /** origin people use, `https://vote.coop.example`: that of passkeys, letters and sign-in elsewhere; what a request came to when absent */
  readonly publicOrigin?: string;
  /** services at which people may prove who they are; none when absent */
  readonly identityProviders?: readonly IdentityProvider[];
  /** addresses and networks of the proxies that say whom they pass on; none is believed when absent */
  readonly trustedProxies?: readonly string[];
  /** server that takes mail, `smtps://user:password@mail.example`; mail is laid into `outbox` when absent */
  readonly smtpUrl?: string;
  /** whom mail is from, `Coop <votes@coop.example>`; Unevoix at the host of the public origin when absent */
  readonly mailFrom?: string;
  /** what commands show to the server that runs on the data folder, to say who asks */
  readonly token?: string;
}

/**
 * Reads the configuration from the environment: `UNEVOIX_DATA` (folder, `./data`), `UNEVOIX_STORE` (`sqlite` or `kurrent`), `KURRENTDB_URL`,
 * `HOST` (`127.0.0.1`), `PORT` (3000), `UNEVOIX_PROCESSES` (`embedded` or `none`), `UNEVOIX_PROCESSES_FOLDER` (in the data folder),
 * `UNEVOIX_PROJECTOR` (`thread` or `inline`), `UNEVOIX_SEAL_FOLDER` (in the data folder), `UNEVOIX_TABLES_URL` (none), `UNEVOIX_LOG_ORIGIN` (`ledger.coop.example/main`),
 * `UNEVOIX_CHECKPOINT_SECONDS` (10, at most 60), `UNEVOIX_TIMESTAMP_URL` (none), `UNEVOIX_PUBLIC_URL` (`https://vote.coop.example`),
 * `UNEVOIX_TRUSTED_PROXIES` (`10.0.0.0/8,::1`), `UNEVOIX_SMTP_URL` (none), `UNEVOIX_MAIL_FROM` (`Unevoix <unevoix@…>`),
 * `UNEVOIX_TOKEN` (none), `UNEVOIX_IDENTITY_PROVIDERS` (a file, none).
 * @throws DomainError `CONFIGURATION_INVALID` {variable}
 */
export const configurationFrom = (environment: NodeJS.ProcessEnv): Configuration => ({
  dataFolder: environment['UNEVOIX_DATA'] ?? 'data',
  store: storeFrom(environment),
  host: environment['HOST'] ?? '127.0.0.1',
  port: portFrom(environment['PORT'] ?? '3000'),
  projector: oneOf('UNEVOIX_PROJECTOR', environment['UNEVOIX_PROJECTOR'] ?? 'thread', ['thread', 'inline']),
  processes: oneOf('UNEVOIX_PROCESSES', environment['UNEVOIX_PROCESSES'] ?? 'embedded', ['embedded', 'none']),
  processesFolder: environment['UNEVOIX_PROCESSES_FOLDER'],
  sealFolder: environment['UNEVOIX_SEAL_FOLDER'],
  tablesUrl: tablesUrlFrom(environment['UNEVOIX_TABLES_URL']),
  logOrigin: environment['UNEVOIX_LOG_ORIGIN'],
  checkpointSeconds: checkpointSecondsFrom(environment['UNEVOIX_CHECKPOINT_SECONDS'] ?? '10'),
  timestampUrl: environment['UNEVOIX_TIMESTAMP_URL'],
  publicOrigin: understood(environment, 'UNEVOIX_PUBLIC_URL', publicOriginOf),
  identityProviders: understood(environment, 'UNEVOIX_IDENTITY_PROVIDERS', identityProvidersIn),
  trustedProxies: understood(environment, 'UNEVOIX_TRUSTED_PROXIES', trustedProxiesOf),
  smtpUrl: understood(environment, 'UNEVOIX_SMTP_URL', smtpUrlOf),
  mailFrom: environment['UNEVOIX_MAIL_FROM'],
  token: environment['UNEVOIX_TOKEN'],
});

/** @returns undefined for anything else than an address of SMTP */
const smtpUrlOf = (text: string): string | undefined => (URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) ? text : undefined);

/** A minute is what is promised: nothing waits longer for its proof. */
const checkpointSecondsFrom = (text: string): number => {
  const seconds = Number(text);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 60) throw invalid('UNEVOIX_CHECKPOINT_SECONDS');
  return seconds;
};

const tablesUrlFrom = (url: string | undefined): string | undefined => {
  if (url !== undefined && !/^postgres(ql)?:\/\//.test(url)) throw invalid('UNEVOIX_TABLES_URL');
  return url;
};

const storeFrom = (environment: NodeJS.ProcessEnv): StoreConfiguration => {
  const kind = oneOf('UNEVOIX_STORE', environment['UNEVOIX_STORE'] ?? 'sqlite', ['sqlite', 'kurrent']);
  if (kind === 'sqlite') return { kind };
  const connectionString = environment['KURRENTDB_URL'];
  if (!connectionString) throw invalid('KURRENTDB_URL');
  return { kind, connectionString };
};

const portFrom = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw invalid('PORT');
  return port;
};

/** A setting that may be absent, and is refused when nothing can be made of it. */
const understood = <Value>(
  environment: NodeJS.ProcessEnv,
  variable: string,
  read: (text: string) => Value | undefined,
): Value | undefined => {
  const text = environment[variable];
  if (text === undefined) return undefined;
  const value = read(text);
  if (value === undefined) throw invalid(variable);
  return value;
};

const oneOf = <Choice extends string>(variable: string, value: string, choices: readonly Choice[]): Choice => {
  const chosen = choices.find((choice) => choice === value);
  if (!chosen) throw invalid(variable);
  return chosen;
};

const invalid = (variable: string): DomainError => new DomainError('CONFIGURATION_INVALID', { variable }, 'invalid');

/** What lies where in a data folder. */
export const pathsIn = (dataFolder: string) => ({
  ledger: join(dataFolder, 'ledger.sqlite'),
  documents: join(dataFolder, 'documents'),
  imports: join(dataFolder, 'imports'),
  vault: join(dataFolder, 'vault'),
  readModels: join(dataFolder, 'read-models'),
  processes: join(dataFolder, 'processes'),
  seal: join(dataFolder, 'seal'),
});

/** What processes remember may lie outside: nodes that take over from each other share it. */
export const processesFolderOf = ({ dataFolder, processesFolder = pathsIn(dataFolder).processes }: Configuration): string =>
  processesFolder;

/** The seal may lie outside: the node that seals and those that publish share it. */
export const sealFolderOf = ({ dataFolder, sealFolder = pathsIn(dataFolder).seal }: Configuration): string => sealFolder;

/**
 * Where tables beside the ledger lie.
 * @param schema  of the database, where there is one
 * @param file    path in the data folder otherwise
 */
export const tablesPlaceOf = ({ dataFolder, tablesUrl }: Configuration, schema: string, file: string): TablesPlace =>
  tablesUrl === undefined ? { kind: 'sqlite', file: join(dataFolder, file) } : { kind: 'postgres', connectionString: tablesUrl, schema };
