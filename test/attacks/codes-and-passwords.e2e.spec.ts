import { randomUUID } from 'node:crypto';
import { Passwords } from '#access';
import type { BrowserDouble, Seen } from '../support/browser-double.js';
import { openCooperative, type Cooperative, type Holder } from '../support/cooperative-with-accounts.js';

const PASSWORD = 'four words of her own';

/** Instants and lengths of a refusal aside, what a stranger learns from it. */
const told = ({ status, body, headers }: Seen) => ({ status, body, header: [...headers.keys()].toSorted() });

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

describe('somebody with a code that is not hers', () => {
  let cooperative: Cooperative;
  let browser: BrowserDouble;
  let holder: Holder;
  const useCode = (code: string, headers?: Record<string, string>) => browser.post('/api/access/sessions/code', { code }, { headers });

  beforeAll(async () => {
    cooperative = await openCooperative();
    browser = cooperative.browser();
  }, 60_000);

  beforeEach(async () => {
    // By the next day every try is back.
    cooperative.goOn(24 * 3_600);
    holder = await cooperative.holder();
  });

  afterAll(() => cooperative.close());

  it('who has seen it used, cannot use it again', async () => {
    expect((await useCode(holder.code)).status).toBe(201);
    expect(await useCode(holder.code)).toMatchObject({ status: 401, body: { code: 'CODE_USED' } });
  });

  it('who uses it at the same moment, is let in once', async () => {
    const seen = await Promise.all(Array.from({ length: 8 }, () => useCode(holder.code)));
    expect(seen.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('who found the letter in an old drawer, is late', async () => {
    cooperative.goOn(61 * 24 * 3_600);
    expect(await useCode(holder.code)).toMatchObject({ status: 401, body: { code: 'CODE_EXPIRED' } });
  });

  it('who changes one sign of it, has none', async () =>
    expect(await useCode(holder.code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toMatchObject({
      status: 401,
      body: { code: 'CODE_UNKNOWN' },
    }));

  it('who tries many, is stopped by where she sits, whatever address she pretends', async () => {
    const tries: number[] = [];
    for (let attempt = 0; attempt < 101; attempt += 1)
      tries.push((await useCode('0000-0000-0000-0000', { 'x-forwarded-for': `192.0.2.${attempt}` })).status);
    expect(tries.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 401));
    expect(tries[100]).toBe(429);
  }, 60_000);

  it.each(["' OR 1=1 --", '%', '*', '\u0000'.repeat(16), '0'.repeat(64), '../../access.sqlite', '{"$ne":null}'])(
    'who writes %j, has none',
    async (code) => expect(await useCode(code)).toMatchObject({ status: 401, body: { code: 'CODE_UNKNOWN' } }),
  );

  it.each([[{ $ne: null }], [['0000']], [null], [0]])('who sends %j, is told the field', async (code) =>
    expect(await browser.post('/api/access/sessions/code', { code })).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID' } }),
  );
});

describe('somebody who tries passwords', () => {
  let cooperative: Cooperative;
  let browser: BrowserDouble;
  const attempt = (loginName: string, password: string) => browser.post('/api/access/sessions/password', { loginName, password });

  const memberWithPassword = async (): Promise<Holder> => {
    const holder = await cooperative.holder();
    await cooperative.service(Passwords).set(holder.accountId, PASSWORD, []);
    return holder;
  };

  beforeAll(async () => {
    cooperative = await openCooperative();
    browser = cooperative.browser();
  }, 60_000);

  beforeEach(() => cooperative.goOn(24 * 3_600));

  afterAll(() => cooperative.close());

  it('is stopped after ten, even before the right one', async () => {
    const { loginName } = await memberWithPassword();
    for (let tried = 0; tried < 10; tried += 1) expect((await attempt(loginName, `wrong ${tried}`)).status).toBe(401);
    const stopped = await attempt(loginName, PASSWORD);
    expect(stopped).toMatchObject({ status: 429, body: { code: 'TOO_MANY_ATTEMPTS' } });
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
  }, 60_000);

  it('does not keep its owner out: her letter lets her in, and later her password', async () => {
    const { loginName, code } = await memberWithPassword();
    for (let tried = 0; tried < 11; tried += 1) await attempt(loginName, `wrong ${tried}`);
    expect((await cooperative.browser().post('/api/access/sessions/code', { code })).status).toBe(201);
    cooperative.goOn(3_600);
    expect((await attempt(loginName, PASSWORD)).status).toBe(201);
  }, 60_000);

  it('learns nothing of who has an account', async () => {
    const { loginName } = await memberWithPassword();
    const withoutPassword = await cooperative.holder();
    const [known, unknown, letterOnly] = [
      await attempt(loginName, 'wrong'),
      await attempt(randomUUID(), 'wrong'),
      await attempt(withoutPassword.loginName, 'wrong'),
    ];
    expect(known).toMatchObject({ status: 401, body: { code: 'SIGN_IN_REFUSED' } });
    expect(told(unknown)).toEqual(told(known));
    expect(told(letterOnly)).toEqual(told(known));
  });

  it('learns nothing from how long it takes', async () => {
    const names = await Promise.all([memberWithPassword(), memberWithPassword(), memberWithPassword()]);
    const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    // By turns, so that what else the machine does meets both alike.
    for (let round = 0; round < 21; round += 1)
      for (const [kind, name] of [
        ['known', names[round % 3]?.loginName ?? ''],
        ['unknown', `nobody-${round % 3}`],
      ] as const) {
        const began = performance.now();
        await attempt(name, 'wrong');
        took[kind].push(performance.now() - began);
      }
    // Without the work of a hash an unknown name would be refused in a tenth of the time.
    const ratio = median(took.unknown) / median(took.known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  }, 120_000);

  it('finds no password that ends at its first zero byte, and none that is too long to be hashed', async () => {
    const { loginName } = await memberWithPassword();
    expect((await attempt(loginName, `${PASSWORD}\u0000`)).status).toBe(401);
    expect(await attempt(loginName, 'x'.repeat(100_000))).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID' } });
  });
});
