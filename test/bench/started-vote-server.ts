import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PreparedBallot } from './prepare-ballot.js';

/** A server in a process of its own, with an assembly of so many members, a ballot open in it, and accounts with a password. */
export interface StartedVoteServer extends PreparedBallot {
  readonly address: string;
  stop(): Promise<void>;
}

export const startVoteServer = async (members: number, accounts = 0): Promise<StartedVoteServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-votes-'));
  const server = fork(join(import.meta.dirname, 'vote-server.js'), [folder, String(members), String(accounts)]);
  const [prepared] = (await once(server, 'message')) as [PreparedBallot & { readonly address: string }];
  const stop = async () => {
    server.kill();
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...prepared, stop };
};
