import { useState } from 'react';
import type { Brought, KnownBefore } from '../../verifying/verification.js';
import type { KeptHead } from './kept-head.js';

/** What somebody brings to a verification: the key on her paper, heads kept elsewhere, and the one her browser keeps. */
export interface BroughtAlong {
  readonly logKey: string;
  readonly files: readonly Brought[];
  readonly bringKey: (key: string) => void;
  readonly bringFiles: (files: readonly File[]) => void;
  readonly known: () => KnownBefore;
}

export const useBrought = (kept: KeptHead | undefined): BroughtAlong => {
  const [logKey, bringKey] = useState('');
  const [files, setFiles] = useState<readonly Brought[]>([]);
  const read = async (chosen: readonly File[]): Promise<void> =>
    setFiles(await Promise.all(chosen.map(async (file) => ({ name: file.name, content: await file.text() }))));
  const key = logKey.trim() === '' ? kept?.key : logKey.trim();
  return {
    logKey,
    files,
    bringKey,
    bringFiles: (chosen) => void read(chosen),
    known: () => ({
      ...(key ? { logKey: key } : {}),
      checkpoints: [...(kept ? [{ name: `${kept.size}.note`, content: kept.note }] : []), ...files],
    }),
  };
};
