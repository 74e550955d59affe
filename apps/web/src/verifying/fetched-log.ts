import { DomainError } from '#kernel';
import { parseCheckpoint, parseNote, tilePath, TILE_WIDTH, type BundleReader } from '#proof';

/** Tiles that are on their way at a time: enough for no sum to wait for the network. */
const AHEAD = 8;

/**
 * The log of the cooperative whose pages these are, byte by byte. Tiles never change, so that browsers keep them; what changes is asked for once,
 * for all checks to be about the same head.
 */
export class FetchedLog implements Pick<BundleReader, 'read'> {
  private readonly once = new Map<string, Promise<Uint8Array | undefined>>();
  private readonly coming = new Map<string, Promise<Uint8Array | undefined>>();
  private size = 0;

  /** @throws DomainError `LOG_NOT_REACHED` {path} when nobody answers, or something else than the bytes */
  read(path: string): Promise<Uint8Array | undefined> {
    if (!path.startsWith('log/tile/')) return this.readOnce(path);
    const bytes = this.coming.get(path) ?? fetched(path);
    this.coming.delete(path);
    this.askAhead(path);
    return bytes;
  }

  private readOnce(path: string): Promise<Uint8Array | undefined> {
    const bytes = this.once.get(path) ?? fetched(path);
    this.once.set(path, bytes);
    if (path === 'log/checkpoint') void bytes.then((note) => (this.size = sizeOf(note))).catch(() => undefined);
    return bytes;
  }

  /** Whoever reads one tile of a row reads the next ones. */
  private askAhead(path: string): void {
    const [, level, index] = /^log\/tile\/(0|entries)\/((?:x?\d{3}\/?)+)(?:\.p\/\d+)?$/.exec(path) ?? [];
    if (level === undefined || index === undefined) return;
    const place = Number(index.replaceAll(/\D/g, ''));
    for (let next = place + 1; next <= place + AHEAD && next * TILE_WIDTH < this.size; next++) {
      const width = Math.min(TILE_WIDTH, this.size - next * TILE_WIDTH);
      const ahead = `log/${tilePath({ level: level === '0' ? 0 : 'entries', index: next, width })}`;
      if (!this.coming.has(ahead)) this.coming.set(ahead, quietly(fetched(ahead)));
    }
  }
}

/** Whether the entries themselves are shown to who asks: to the board they are, the hashes are to everybody. */
export const mayReadEntries = async (): Promise<boolean> => {
  const note = await fetched('log/checkpoint');
  const width = Math.min(TILE_WIDTH, sizeOf(note));
  if (width === 0) return true;
  const answer = await asked(`log/${tilePath({ level: 'entries', index: 0, width })}`);
  await answer.body?.cancel();
  return answer.status !== 401 && answer.status !== 403;
};

const sizeOf = (note: Uint8Array | undefined): number => (note ? parseCheckpoint(parseNote(note).text).size : 0);

const asked = async (path: string): Promise<Response> => {
  try {
    return await fetch(`/${path}`, { credentials: 'same-origin' });
  } catch (error) {
    throw notReached(path, error);
  }
};

const fetched = async (path: string): Promise<Uint8Array | undefined> => {
  const answer = await asked(path);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw notReached(path);
  try {
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    throw notReached(path, error);
  }
};

const notReached = (path: string, cause?: unknown): DomainError =>
  new DomainError('LOG_NOT_REACHED', { path }, 'unavailable', cause === undefined ? undefined : { cause });

/** What fails ahead of time fails when it is read. */
const quietly = (bytes: Promise<Uint8Array | undefined>): Promise<Uint8Array | undefined> => {
  bytes.catch(() => undefined);
  return bytes;
};
