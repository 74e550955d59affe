import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a server says that it runs on a data folder, so that commands on the same machine ask it instead of the files. */
const fileIn = (dataFolder: string): string => join(dataFolder, 'server.json');

/** @param address  `http://127.0.0.1:3000` */
export const announceServer = (dataFolder: string, address: string): void =>
  writeFileSync(fileIn(dataFolder), `${JSON.stringify({ address, pid: process.pid })}\n`);

export const withdrawServer = (dataFolder: string): void => rmSync(fileIn(dataFolder), { force: true });

/** The address of the server last announced. One that was killed is still announced: whoever asks must be ready for no answer. */
export const announcedServer = (dataFolder: string): string | undefined => {
  try {
    const said: unknown = JSON.parse(readFileSync(fileIn(dataFolder), 'utf8'));
    return typeof said === 'object' && said !== null && 'address' in said && typeof said.address === 'string' ? said.address : undefined;
  } catch {
    return undefined; // none, or one that was killed while it wrote
  }
};
