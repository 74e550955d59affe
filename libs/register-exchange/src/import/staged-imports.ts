import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, DomainError, isUuid } from '#kernel';
import type { ReadImport } from './import-question.js';

/** A file that was tried and never begun waits a week. */
const IDLE_MS = 7 * 24 * 60 * 60 * 1_000;

/** An import that was sent and is not over: what was understood of the file, never the file. */
export interface StagedImport extends ReadImport {
  /** set once it was begun: who did, to go on after an interruption */
  readonly begun?: { readonly actor: string; readonly validRowsOnly: boolean };
}

/** Keeps imports between the upload and the end, beside the ledger. Columns nobody needs were never written down. */
export class StagedImports {
  constructor(private readonly folder: string) {}

  async keep(staged: StagedImport): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = this.fileOf(staged.importId);
    // Appears whole or not at all.
    await writeFile(`${file}.part`, JSON.stringify(staged), { mode: 0o600 });
    await rename(`${file}.part`, file);
  }

  /** @throws DomainError `IMPORT_UNKNOWN` {importId} */
  async get(importId: string): Promise<StagedImport> {
    try {
      return JSON.parse(await readFile(this.fileOf(importId), 'utf8')) as StagedImport; // as `keep` wrote it
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      throw new DomainError('IMPORT_UNKNOWN', { importId }, 'notFound');
    }
  }

  async all(): Promise<readonly string[]> {
    const names = await readdir(this.folder).catch(() => []); // the folder is made with the first import
    return names.map((name) => name.replace(/\.json$/, '')).filter(isUuid);
  }

  /** Lets go of what was sent long ago and never begun: it may name people. */
  async forgetIdle(now: number): Promise<void> {
    for (const importId of await this.all()) {
      const { begun } = await this.get(importId);
      const { mtimeMs } = await stat(this.fileOf(importId));
      if (!begun && now - mtimeMs > IDLE_MS) await this.forget(importId);
    }
  }

  async forget(importId: string): Promise<void> {
    await rm(this.fileOf(importId), { force: true });
  }

  private fileOf(importId: string): string {
    return join(this.folder, `${importId}.json`);
  }
}
