import { vaultFilesIn, vaultIn, vaultInDatabase, type VaultPlace } from '#vault';
import { pathsIn, type Configuration } from './configuration.js';

/** Where the vault lies; the key that encrypts its keys is a file of the node in either case. */
export const vaultPlaceOf = ({ dataFolder, tablesUrl }: Configuration): VaultPlace => {
  const folder = pathsIn(dataFolder).vault;
  return tablesUrl === undefined ? vaultIn(folder) : vaultInDatabase(tablesUrl, vaultFilesIn(folder).keyFile);
};
