import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const built = join(import.meta.dirname, '../../dist/test/crash');

/**
 * Starts a child and kills it (SIGKILL: nothing is flushed, nothing is closed) some time after it said its first line.
 * @param script  file of `test/crash`, without its ending
 * @param said    told each whole line as it comes
 * @throws Error when the child ends by itself
 */
export const liveShortly = async (script: string, folder: string, milliseconds: number, said: (line: string) => void): Promise<void> => {
  const child = spawn(process.execPath, [join(built, `${script}.js`), folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  let timer: NodeJS.Timeout | undefined;
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  createInterface(child.stdout).on('line', (line) => {
    timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds);
    said(line);
  });
  const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)));
  clearTimeout(timer);
  if (signal !== 'SIGKILL') throw new Error(`${script} ended by itself: ${complaint}`);
};
