import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, DomainError, isUuid } from '#kernel';
import type { Vault } from '#vault';
import type { ReadImport } from './import-question.js';

/** A file that was tried and never begun waits a week. */
const IDLE_MS = 7 * 24 * 60 * 60 * 1_000;

/** An import that was sent and is not over: what was understood of the file, never the file. */
export interface StagedImport extends ReadImport {
  /** set once it was begun: who did, to go on after an interruption */
  readonly begun?: { readonly actor: string; readonly validRowsOnly: boolean };
}

/** What seals files that name people. */
export type SealedFiles = Pick<Vault, 'sealApart' | 'openApart' | 'forgetApart'>;

const nameOf = (importId: string): string => `import ${importId}`;

/** Keeps imports between the upload and the end, beside the ledger and encrypted: they name people. Columns nobody needs were never written down. */
export class StagedImports {
  constructor(
    private readonly folder: string,
    private readonly vault: SealedFiles,
  ) {}

  async keep(staged: StagedImport): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = this.fileOf(staged.importId);
    // Appears whole or not at all.
    const sealed = await this.vault.sealApart(nameOf(staged.importId), Buffer.from(JSON.stringify(staged)));
    await writeFile(`${file}.part`, sealed, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }

  /** @throws DomainError `IMPORT_UNKNOWN` {importId} */
  async get(importId: string): Promise<StagedImport> {
    const sealed = await readFile(this.fileOf(importId)).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
      return undefined;
    });
    const text = sealed && (await this.vault.openApart(nameOf(importId), sealed));
    if (!text) throw new DomainError('IMPORT_UNKNOWN', { importId }, 'notFound');
    return JSON.parse(text.toString('utf8')) as StagedImport; // as `keep` wrote it
  }

  async all(): Promise<readonly string[]> {
    const names = await readdir(this.folder).catch(() => []); // the folder is made with the first import
    return names.map((name) => name.replace(/\.sealed$/, '')).filter(isUuid);
  }

  /** Lets go of what was sent long ago and never begun: it may name people. */
  async forgetIdle(now: number): Promise<void> {
    for (const importId of await this.all()) {
      // One whose key is gone is no import any more.
      const begun = await this.get(importId).then(
        (staged) => staged.begun,
        () => undefined,
      );
      const { mtimeMs } = await stat(this.fileOf(importId));
      if (!begun && now - mtimeMs > IDLE_MS) await this.forget(importId);
    }
  }

  async forget(importId: string): Promise<void> {
    await rm(this.fileOf(importId), { force: true });
    await this.vault.forgetApart(nameOf(importId));
  }

  private fileOf(importId: string): string {
    return join(this.folder, `${importId}.sealed`);
  }
}
