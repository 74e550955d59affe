import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** What a child said it was told by the ledger: `vote`, `pages`, or `refused`. */
export interface Acknowledged {
  readonly kind: string;
  /** the right of a vote, the last revision of entries written together, the code of a refusal */
  readonly place: string;
  readonly commandId: string;
}

export interface Life {
  readonly ballotId: string;
  readonly acknowledged: readonly Acknowledged[];
}

const child = join(import.meta.dirname, '../../dist/test/crash/voting-child.js');

/** Milliseconds a life lasts after its first acknowledgement, drawn anew for each. */
const SHORTEST = 5;
const LONGEST = 90;
/** One life in so many ends while it starts: while the ledger recovers from the death before. */
const ENDS_WHILE_STARTING = 10;

/** Lets a child vote on a ledger and kills it (SIGKILL: nothing is flushed, nothing is closed) at a random moment. */
export const liveAndDie = async (dataFolder: string, assemblyId: string, ballotId: string, index: number): Promise<Life> => {
  const voter = spawn(process.execPath, [child, dataFolder, assemblyId, ballotId], { stdio: ['ignore', 'pipe', 'pipe'] });
  let timer: NodeJS.Timeout | undefined;
  const dieIn = (milliseconds: number) => (timer ??= setTimeout(() => voter.kill('SIGKILL'), milliseconds));
  if (index % ENDS_WHILE_STARTING === 0) dieIn(between(60, 300));
  voter.stdout.once('data', () => dieIn(between(SHORTEST, LONGEST)));
  const { signal, said, complained } = await ended(voter);
  clearTimeout(timer);
  if (signal !== 'SIGKILL') throw new Error(`the child ended by itself: ${said.slice(-200)} ${complained}`);
  return { ballotId, acknowledged: acknowledgedIn(said) };
};

/** Lets a child vote while no file may grow beyond a size (`ulimit -f`), until it is refused. */
export const liveInLittleSpace = async (dataFolder: string, assemblyId: string, ballotId: string, kibibytes: number): Promise<Life> => {
  // POSIX counts in blocks of 512 bytes.
  const limited = `ulimit -f ${kibibytes * 2} && exec "$0" "$@"`;
  const voter = spawn('sh', ['-c', limited, process.execPath, child, dataFolder, assemblyId, ballotId], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { said, complained } = await ended(voter);
  if (complained !== '') throw new Error(complained);
  return { ballotId, acknowledged: acknowledgedIn(said) };
};

/** After `close` the pipes are empty: whatever the child wrote before its end has been read. */
const ended = async (voter: ChildProcessByStdio<null, Readable, Readable>) => {
  let said = '';
  let complained = '';
  voter.stdout.on('data', (text: Buffer) => (said += text.toString()));
  voter.stderr.on('data', (text: Buffer) => (complained += text.toString()));
  const signal = await new Promise((resolve) => voter.on('close', (_code, by) => resolve(by)));
  return { signal, said, complained };
};

const between = (least: number, most: number): number => least + Math.random() * (most - least);

/** Whole lines only: the last one may have been cut. */
const acknowledgedIn = (said: string): readonly Acknowledged[] =>
  said
    .slice(0, said.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', place = '', commandId = ''] = line.split(' ');
      return { kind, place, commandId };
    });
