import { get } from 'node:http';

/**
 * `live-screens <address of a stream> <screens>`: so many screens that watch one assembly. Says `ready` when each was told once; asked for a
 * ledger number, it answers when the last of them was told of it, in milliseconds since the epoch.
 */
const [address = '', count = '0'] = process.argv.slice(2);

interface Seen {
  number: number;
  at: number;
}

/** How many connect at once. */
const TOGETHER = 50;

const now = (): number => performance.timeOrigin + performance.now();

const openScreen = (): Promise<Seen> =>
  new Promise((resolve, reject) => {
    const seen: Seen = { number: -1, at: 0 };
    const request = get(address, { agent: false }, (response) => {
      response.setEncoding('latin1');
      response.on('data', (text: string) => {
        const told = [...text.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1];
        if (told === undefined) return;
        seen.number = Number(told);
        seen.at = now();
        resolve(seen);
      });
    });
    request.on('error', reject);
  });

const screens: Seen[] = [];
while (screens.length < Number(count)) screens.push(...(await Promise.all(Array.from({ length: TOGETHER }, openScreen))));
process.send?.('ready');

process.on('message', (number: number) => {
  const look = (): void => {
    if (screens.every((seen) => seen.number >= number)) process.send?.(Math.max(...screens.map(({ at }) => at)));
    else setTimeout(look, 5);
  };
  look();
});
