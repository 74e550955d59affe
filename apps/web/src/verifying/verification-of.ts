import { parseEntry, parseReceipt, verifyBundle, verifyPublishedLog, type PublishedFinding } from '#proof';
import { isDomainError } from '#kernel';
import { bundleOf } from './files/bundle-of.js';
import { FetchedLog, mayReadEntries } from './fetched-log.js';
import type { KnownBefore, Task, Told } from './verification.js';
import { verifiedHead } from './verified-head.js';

/** Carries out a task, telling each finding as soon as it is known. Whatever cannot be had ends it without a word against the ledger. */
export async function* verificationOf(task: Task): AsyncGenerator<Told, void> {
  try {
    yield* told(task);
    yield { kind: 'done' };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    yield { kind: 'broken', code: error.code, path: String(error.details['path'] ?? '') };
  }
}

async function* told(task: Task): AsyncGenerator<Told, unknown> {
  switch (task.kind) {
    case 'ledger':
      return yield* ledger(task);
    case 'receipt':
      return yield* receipt(task.receipt, task);
    case 'bundle':
      return yield* findings(verifyBundle(await bundleOf(task.files), broughtBy(task)));
  }
}

async function* ledger(known: KnownBefore): AsyncGenerator<Told, void> {
  const log = new FetchedLog();
  const depth = (await mayReadEntries()) ? 'entries' : 'hashes';
  const holds = yield* findings(verifyPublishedLog(log, { depth, ...broughtBy(known) }));
  if (holds) yield { kind: 'head', head: await verifiedHead(log) };
}

async function* receipt(
  { name, content }: { readonly name: string; readonly content: string },
  known: KnownBefore,
): AsyncGenerator<Told, void> {
  const receipts = [{ name, content }];
  const holds = yield* findings(verifyPublishedLog(new FetchedLog(), { depth: 'head', ...broughtBy(known), receipts }));
  const { index, entry } = holds ? parseReceipt(content) : {};
  if (index !== undefined && entry) yield { kind: 'entry', number: index, entry: parseEntry(entry) };
}

const broughtBy = ({ logKey, checkpoints }: KnownBefore) => ({ logKey, checkpoints });

async function* findings(verdict: AsyncIterable<PublishedFinding>): AsyncGenerator<Told, boolean> {
  let holds = true;
  for await (const finding of verdict) {
    if (finding.outcome === 'fails') holds = false;
    yield { kind: 'finding', finding };
  }
  return holds;
}
