/**
 * Recomputes what an audit bundle of a Unevoix ledger claims, offline, with nothing but this file and Node.js 20 or later.
 *
 *   node recompute.mjs [folder] [--write <folder>]
 *
 *   --write   only writes the tables as the entries give them, into a folder that is empty or does not exist yet
 *
 * The entries are replayed through the rules of the application, which are bundled into this file, and compared with the tables in `projections`,
 * the papers in `ballots` and the personal data in `disclosures`. Run `verify.mjs` first: it tells that the entries are those that were signed.
 *
 * One line for each check that holds. At the first thing that does not, a line that names it, and nothing more. Exit code 0 only when all holds.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FolderBundle, recomputeBundle, recomputedFiles } from '#audit';
import { UpcasterChain } from '#event-store';
import { upcasters } from '../../api/src/composition/upcasters.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'string' } } });
const bundle = new FolderBundle(positionals[0] ?? import.meta.dirname);
const chain = new UpcasterChain(upcasters);

const compare = async (): Promise<void> => {
  for await (const finding of recomputeBundle(bundle, chain)) {
    const check = finding.check.padEnd(14);
    if (finding.outcome === 'holds') process.stdout.write(`ok    ${check} ${finding.text}\n`);
    else if (finding.outcome === 'progress') showProgress(`…     ${check} ${finding.done} of ${finding.of}\r`);
    else {
      process.stdout.write(`FAIL  ${check} ${finding.text} [${finding.code}]\n`);
      process.exitCode = 1;
      return;
    }
  }
  process.stdout.write('everything claimed is what the entries give\n');
};

const showProgress = (line: string): void => {
  if (process.stderr.isTTY) process.stderr.write(line);
};

const write = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    process.stdout.write(`FAIL  ${folder} is not empty\n`);
    process.exitCode = 1;
    return;
  }
  for await (const { path, text } of recomputedFiles(bundle, chain)) await writeFile(join(folder, path), text);
  process.stdout.write(`written to ${folder}\n`);
};

await (values.write === undefined ? compare() : write(values.write));
