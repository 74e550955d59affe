import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openKurrentEventStore } from '#event-store/kurrent';
import { hasCode } from '#kernel';

const documents = ['README.md', 'docker-compose.yml', 'libs/event-store/README.md', 'apps/cli/src/commands/move.ts'];

/** Every address of a cluster people are shown, where they may copy it from. */
const documented = documents.flatMap((path) =>
  [...readFileSync(join(import.meta.dirname, '../../..', path), 'utf8').matchAll(/(?:esdb|kurrentdb)(?:\+discover)?:\/\/[^\s"'`)]+/g)].map(
    ([address]) => [path, address] as const,
  ),
);

const refusalOf = async (connectionString: string): Promise<unknown> => {
  try {
    await openKurrentEventStore({ connectionString }).close();
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('the address of a cluster', () => {
  it('is shown to people at all', () => expect(documented).not.toEqual([]));

  it.each(documented)('is read as %s writes it: %s', async (_path, address) => expect(await refusalOf(address)).toBeUndefined());

  it.each([
    'esdb://127.0.0.1:2113?tls=false',
    'esdb+discover://cluster.example:2113',
    'kurrentdb://admin:changeit@one.example:2113,two.example:2113?tls=true&NodePreference=leader',
    'kurrentdb+discover://cluster.example?nodePreference=leader',
  ])('is read in either scheme: %s', async (address) => expect(await refusalOf(address)).toBeUndefined());

  it.each(['', 'http://127.0.0.1:2113', 'esdb://', 'kurrentdb://', 'kurrent://127.0.0.1', 'esdb://127.0.0.1:port?tls=false'])(
    'is refused when it is none: "%s"',
    async (address) => expect(await refusalOf(address)).toMatchObject({ code: 'LEDGER_ADDRESS_INVALID' }),
  );

  it('is refused with an option nobody reads', async () =>
    expect(await refusalOf('esdb://127.0.0.1:2113?tsl=true')).toMatchObject({ code: 'LEDGER_OPTION_UNKNOWN', details: { option: 'tsl' } }));

  it.each(['?tls=perhaps', '?tsl=true', ':port'])('is not repeated, password and all, when %s is refused', async (rest) => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => void said.push(words);
    const error = await refusalOf(`esdb://admin:open-sesame@127.0.0.1${rest}`);
    console.warn = warn;
    expect(hasCode(error, 'LEDGER_ADDRESS_INVALID') || hasCode(error, 'LEDGER_OPTION_UNKNOWN')).toBe(true);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('open-sesame');
    expect(said).toEqual([]);
  });
});
