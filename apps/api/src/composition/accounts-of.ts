import { join } from 'node:path';
import type { AccountsOptions } from '#access';
import { tablesPlaceOf, type Configuration } from './configuration.js';

/** What lies where of accounts. Nodes that share their accounts are each given a copy of the key. */
export const accountsOf = (configuration: Configuration): AccountsOptions => {
  const { dataFolder, smtpUrl, mailFrom, publicOrigin, identityProviders } = configuration;
  const host = publicOrigin === undefined ? 'localhost' : new URL(publicOrigin).hostname;
  return {
    place: tablesPlaceOf(configuration, 'access', accessFiles.tables),
    keyFile: join(dataFolder, accessFiles.key),
    setUpFile: join(dataFolder, 'access', 'set-up-code'),
    identityProviders,
    mail: {
      from: mailFrom ?? `Unevoix <unevoix@${host}>`,
      outbox: join(dataFolder, 'outbox'),
      ...(smtpUrl === undefined ? {} : { smtpUrl }),
    },
  };
};

/** In the data folder of an embedded node. */
export const accessFiles = { tables: 'access/access.sqlite', key: 'access/access.key' } as const;
