import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a shell said. */
export interface Said {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * A machine without the project: a folder that holds a copy of a bundle and what somebody brings, a shell, Node, and whatever tools the machine
 * has. No variable of ours is set.
 */
export const strangersMachine = (bundle: string, brought: Readonly<Record<string, string>> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
  cpSync(bundle, folder, { recursive: true });
  const path = `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`;
  const inside = Object.entries(brought).map(([name, content]) => [join(dirname(folder), `${name}-${folder.slice(-6)}`), content] as const);
  for (const [file, content] of inside) writeFileSync(file, content);
  return {
    folder,
    /** where a brought file lies: outside the bundle, which is complete as it is */
    brought: (name: string): string => join(dirname(folder), `${name}-${folder.slice(-6)}`),
    run: (command: string): Said => {
      const environment = { PATH: path, HOME: folder, GOCACHE: join(tmpdir(), 'stranger-go-cache'), LANG: 'C.UTF-8' };
      const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8', env: environment });
      return { status, out: stdout, err: stderr };
    },
    close: (): void => [folder, ...inside.map(([file]) => file)].forEach((file) => rmSync(file, { recursive: true, force: true })),
  };
};
