import fc from 'fast-check';
import { GetRoster } from '#membership';
import { ImportReversion, ImportRunner, readImport, ReconcileRegister } from '#register-exchange';
import { GetCapital, GetShareRegister, ListClaims } from '#shares';
import { AdoptRulebook, ApproveAccounts, plainCooperativeRules } from '#statutes';
import { openCooperative, type Cooperative } from './register-support/cooperative.js';

const OFFICE = 'b7b0c6b0-6a4e-4a0e-8f57-5b0c1f0d2e01';
const days = ['2019-03-01', '2019-12-31', '2020-06-15', '2021-01-01', '2021-12-31'] as const;

/** The days of the files, and one on which claims were carried out. */
const believedDays = [...days, '2026-12-31'] as const;

const movements = ['admission', 'admission', 'subscription', 'subscription', 'payment', 'transfer', 'withdrawal', 'cancellation'] as const;

const lineOf = (...kinds: readonly string[]) =>
  fc.record({
    number: fc.integer({ min: 1, max: 4 }),
    movement: fc.constantFrom(...kinds),
    date: fc.constantFrom(...days),
    quantity: fc.integer({ min: 1, max: 4 }),
    paid: fc.constantFrom('', '30,00', '90,00', '22,50'),
    counterparty: fc.integer({ min: 1, max: 4 }),
  });

/** A file anybody may send: in no order, about people who may not be there, of shares they may not have. */
const fileOf = (...kinds: readonly string[]) =>
  fc
    .array(lineOf(...kinds), { minLength: 5, maxLength: 25 })
    .map((lines) =>
      Buffer.from(
        [
          'number;movement;date;quantity;paid;counterparty;decision;document',
          ...lines.map(
            ({ number, movement, date, quantity, paid, counterparty }, index) =>
              `${number};${movement};${date};${quantity};${paid};${counterparty};CA-1;P-${index}`,
          ),
        ].join('\n'),
      ),
    );

/** What the registers say of every day, to whoever asks at an entry. */
const believed = async (coop: Cooperative, knownAt?: number) => {
  const said: unknown[] = [];
  for (const asOf of believedDays) {
    const shares = await coop.ask(new GetShareRegister({ asOf, knownAt, limit: 500 }));
    const roster = await coop.ask(new GetRoster({ asOf, knownAt, limit: 500 }));
    const { subscribedCents, calledCents, paidUpCents } = await coop.ask(new GetCapital({ asOf, knownAt }));
    const members = roster.items.map(({ memberNumber, validFrom, validTo }) => ({ memberNumber, validFrom, validTo }));
    expect(new Set(members.map(({ memberNumber }) => memberNumber)).size).toBe(members.length);
    const claims = await coop.ask(new ListClaims({ asOf, knownAt, limit: 500 }));
    said.push({ asOf, claims: claims.items, shares: shares.items, members, subscribedCents, calledCents, paidUpCents });
  }
  return said;
};

const head = async ({ store }: Cooperative): Promise<number> => (await store.head())?.number ?? -1;

const imports = async (coop: Cooperative, bytes: Uint8Array) =>
  coop.service(ImportRunner).run(await readImport(bytes), { validRowsOnly: true }, { actor: OFFICE }, () => undefined);

const file = fileOf(...movements);

/** Only the file that is taken back claims: claims of the other would have their turn when this one brings capital, and keep it. */
const fileThatClaims = fileOf(...movements, 'reimbursement', 'reimbursement');

const founded = async (coop: Cooperative): Promise<void> => {
  await coop.execute(new AdoptRulebook({ effectiveFrom: '2010-01-01', rules: plainCooperativeRules }, coop.context()));
  for (const year of [2018, 2019, 2020, 2021]) {
    const accounts = { year, closedOn: `${year}-12-31`, resultCents: 0, capitalCents: 100_000, uncoveredLossCents: 0 };
    await coop.execute(new ApproveAccounts({ ...accounts, effectiveAt: `${year + 1}-06-01` }, coop.context()));
  }
};

const unlike = fc.tuple(file, fileThatClaims).filter(([one, other]) => !one.equals(other));

it('an import and its reversion leave every balance, every day and everything known before as they were; twice is once', async () => {
  await fc.assert(
    fc.asyncProperty(unlike, async ([first, second]) => {
      const coop = await openCooperative();
      try {
        await founded(coop);
        await imports(coop, first);
        await coop.settle();
        const [before, knownBefore] = [await believed(coop), await head(coop)];

        const report = await imports(coop, second);
        await coop.settle();
        expect((await coop.ask(new ReconcileRegister())).holds).toBe(true);
        const after = await head(coop);
        expect(await imports(coop, second)).toMatchObject({ status: 'completed', valid: report.valid });
        expect(await head(coop)).toBe(after);
        expect(await believed(coop, knownBefore)).toEqual(before);

        await coop.service(ImportReversion).revert(report.importId, { actor: OFFICE }, () => undefined);
        expect(await believed(coop)).toEqual(before);
        expect((await coop.ask(new ReconcileRegister())).holds).toBe(true);
      } finally {
        await coop.close();
      }
    }),
    { numRuns: 10 },
  );
}, 120_000);

it('what the dry run foresees is what the registers hold afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(file, async (bytes) => {
      const coop = await openCooperative();
      try {
        await coop.execute(new AdoptRulebook({ effectiveFrom: '2010-01-01', rules: plainCooperativeRules }, coop.context()));
        const { change, problems } = await imports(coop, bytes);
        const { subscribedCents, paidUpCents } = await coop.ask(new GetCapital({ asOf: '2021-12-31' }));
        expect({ subscribedCents, paidUpCents }).toEqual({ subscribedCents: change.subscribedCents, paidUpCents: change.paidUpCents });
        expect(problems.filter(({ line: at }) => at < 2)).toEqual([]);
      } finally {
        await coop.close();
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);
