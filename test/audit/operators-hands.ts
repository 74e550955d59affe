import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

interface VoteRow {
  readonly position: number;
  readonly stream: string;
  readonly data: string;
}

/** A vote on a resolution. @returns its ledger number and its stream */
export const voteIn = (dataFolder: string): [number: number, stream: string] => {
  const database = new Database(join(dataFolder, 'ledger.sqlite'), { readonly: true });
  const vote = database
    .prepare<[], VoteRow>(`SELECT position, stream, data FROM event WHERE type = 'VoteCast' AND data ->> '$.choice' = 'for' LIMIT 1`)
    .get();
  const before = database
    .prepare<[number], number>('SELECT count(*) FROM event WHERE position < ?')
    .pluck()
    .get(vote?.position ?? 0);
  database.close();
  if (!vote || before === undefined) throw new Error('nobody has voted');
  return [before, vote.stream];
};

/** What somebody does who holds the machine: takes the triggers away and writes another vote into the row, as if it had always stood there. */
export const changeVote = (dataFolder: string, stream: string): void => {
  const database = new Database(join(dataFolder, 'ledger.sqlite'));
  database.exec('DROP TRIGGER event_is_never_updated');
  database.prepare(`UPDATE event SET data = replace(data, '"choice":"for"', '"choice":"against"') WHERE stream = ?`).run(stream);
  database.close();
};

/** What the ledger in use says in the first entry of a stream. */
export const dataOf = (dataFolder: string, stream: string): string => {
  const database = new Database(join(dataFolder, 'ledger.sqlite'), { readonly: true });
  const data = database.prepare<[string], string>('SELECT data FROM event WHERE stream = ? AND revision = 0').pluck().get(stream);
  database.close();
  return data ?? '';
};

/** Changes a file of a bundle, and lists it anew in the manifest. */
export const rewrite = (bundle: string, path: string, change: (text: string) => string): void => {
  const [file, manifest] = [join(bundle, path), join(bundle, 'MANIFEST.json')];
  const text = change(readFileSync(file, 'utf8'));
  writeFileSync(file, text);
  const digest = createHash('sha256').update(text).digest('hex');
  const listed = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, listed.replace(new RegExp(`("${path.replaceAll('.', '\\.')}":")[0-9a-f]{64}`), `$1${digest}`));
};
