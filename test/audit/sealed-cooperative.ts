import { join } from 'node:path';
import { formatReceipt, receiptOf } from '#proof';
import { SealedLogReader, sealingFiles } from '#sealing';
import { unevoix, type CommandResult } from '../scenarios/cli-support/unevoix.js';

/** The command line on one data folder; read models are written on this thread, so that a spec needs no build of the workers. */
export const commandLineOn =
  (dataFolder: string) =>
  (...line: readonly string[]): Promise<CommandResult> =>
    unevoix([...line, '--data', dataFolder], { environment: { UNEVOIX_PROJECTOR: 'inline' } });

/** The receipt a member was given of an entry, under the newest checkpoint there is. */
export const receiptFrom = async (dataFolder: string, number: number): Promise<string> => {
  const log = SealedLogReader.open(sealingFiles(join(dataFolder, 'seal')).log);
  try {
    const [entry, checkpoint] = [log.entry(number), log.signed.newest()];
    if (!entry || !checkpoint) throw new Error(`entry ${number} is not sealed`);
    return formatReceipt(await receiptOf(number, entry, checkpoint.note, log));
  } finally {
    log.close();
  }
};
