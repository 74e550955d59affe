import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.js';
import { visit } from '../browser/visitor.js';
import { holdAssembly } from '../support/assembly-over-http.js';
import { openBallotOn } from '../support/ballot-over-http.js';
import { startScenario } from '../support/scenario.js';
import { today } from '../support/today.js';
import { medianOf, type Figure } from './figure.js';

export const name = 'the first page of a member on a slow phone';

/** A crowded mobile network: 1.6 Mbit/s both ways, 150 ms there and back. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };

/** A five-year-old phone beside the machine this runs on. */
const SLOWER_BY = 4;

const VISITS = 5;

interface Arrival {
  /** milliseconds until the heading is painted: the page comes from the server, text and all, so that it is the first paint */
  readonly heading: number;
  /** bytes of everything the page brings, as gzip sends it; fonts are compressed already */
  readonly bytes: number;
}

/** Opens the paper of a ballot for the first time, as a phone that has nothing of it. */
const arrive = async (browser: Browser, address: string, path: string, actor: string): Promise<Arrival> => {
  const look = { locale: 'fr-FR', colorScheme: 'light', width: 360 } as const;
  const { page, leave } = await visit(browser, address, look, { extraHTTPHeaders: { 'unevoix-actor': actor }, serviceWorkers: 'block' });
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.headers()['content-type']?.startsWith('text/event-stream')) return;
    sizes.push(response.body().then((body) => (response.url().endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length)));
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_BY });
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => true)');
  const heading = await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await leave();
  return { heading, bytes };
};

export const run = async (): Promise<Figure[]> => {
  const scenario = await startScenario();
  const browser = await launchBrowser();
  try {
    const date = today;
    const held = await holdAssembly(scenario, { members: 3, resolutions: ['Approves the accounts'], date });
    const { ballotId } = await openBallotOn(scenario, held, 0);
    const path = `/vote/${held.assemblyId}/${ballotId}`;
    const arrivals: Arrival[] = [];
    for (let visits = 0; visits < VISITS; visits += 1)
      arrivals.push(await arrive(browser, scenario.address, path, held.memberIds[0] ?? ''));
    const heading = medianOf(arrivals.map((arrival) => arrival.heading)) / 1_000;
    const kibibytes = Math.max(...arrivals.map(({ bytes }) => bytes)) / 1_024;
    return [
      {
        name: 'whole entry of a member',
        value: kibibytes,
        unit: 'KiB',
        limit: 95,
        direction: 'atMost',
        note: 'page, styles, script and fonts',
      },
      {
        name: 'first heading of a member',
        value: heading,
        unit: 's',
        limit: 1.3,
        direction: 'atMost',
        note: `360 px, CPU ÷ ${SLOWER_BY}, 1.6 Mbit/s, 150 ms; median of ${VISITS}`,
      },
    ];
  } finally {
    await browser.close();
    await scenario.close();
  }
};
