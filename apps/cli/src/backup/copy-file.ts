import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Copies a file and waits until the copy is on the disk. */
export const copyDurably = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  await syncFile(to);
};

export const syncFile = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Size and SHA-256 (hexadecimal) of a file, read as a stream: a ledger may be larger than memory. */
export const digestOf = async (path: string): Promise<{ readonly bytes: number; readonly sha256: string }> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer); // a stream without an encoding gives buffers
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
};
