import type { Database } from 'better-sqlite3';
import type { RecordedEvent } from '#kernel';
import { BulkInsert, SmallKeys } from '#processing';
import { negated, type Movement } from '../domain/movement.js';
import type { ReimbursementFixed } from '../domain/shares.events.js';

interface MovementRow extends Omit<Movement, 'memberId'> {
  readonly effectiveAt: string;
  readonly counterpartyId: string | null;
}

type Named = [Readonly<Record<string, unknown>>];

type Amounts = Pick<Movement, 'quantity' | 'subscribedCents' | 'calledCents' | 'paidUpCents'>;

type MovementCells = [
  ...[holder: number, effectiveAt: string, number: number, line: number, revision: number, recordedAt: string, type: string],
  ...[subscriptionId: string, shareClass: string, counterpartyId: string | null, decisionRef: string | null],
  ...[quantity: number, subscribedCents: number, calledCents: number, paidUpCents: number],
];

const movementColumns = [
  ...['holder', 'effective_at', 'number', 'line', 'revision', 'recorded_at', 'type'],
  ...['subscription_id', 'share_class', 'counterparty_id', 'decision_ref'],
  ...['quantity', 'subscribed_cents', 'called_cents', 'paid_up_cents'],
] as const;

/** What a movement is written with, besides its amounts. */
export interface Booking {
  readonly event: RecordedEvent;
  readonly effectiveAt: string;
  /** tells apart the movements of one entry */
  readonly line: number;
  readonly counterpartyId: string | null;
}

/** The statements of the share register's file. */
export class ShareRegisterTables {
  private readonly holders;
  private readonly newHolders;
  private readonly number;
  private readonly movements;
  private readonly addToDay;
  private readonly totals = new Map<string, Amounts>();
  private readonly moved;
  private readonly fix;
  private readonly defer;
  private readonly cancel;
  private readonly pay;
  private readonly withdraw;
  private readonly cancelled;

  constructor(database: Database) {
    this.holders = new SmallKeys(database, { table: 'holder', key: 'holder', name: 'member_id', index: 'holder_by_member' });
    this.newHolders = new BulkInsert<[number, string, number | null]>(database, {
      table: 'holder',
      columns: ['holder', 'member_id', 'member_number'],
    });
    this.number = database.prepare<[number, number]>(`UPDATE holder SET member_number = ? WHERE holder = ?`);
    this.movements = new BulkInsert<MovementCells>(database, { table: 'movement', columns: movementColumns });
    this.addToDay = database.prepare<Named>(
      `INSERT INTO capital_day VALUES (@effectiveAt, @quantity, @subscribedCents, @calledCents, @paidUpCents)
         ON CONFLICT (effective_at) DO UPDATE SET quantity = quantity + excluded.quantity,
         subscribed_cents = subscribed_cents + excluded.subscribed_cents, called_cents = called_cents + excluded.called_cents,
         paid_up_cents = paid_up_cents + excluded.paid_up_cents`,
    );
    this.moved = database.prepare<Named, MovementRow>(
      `SELECT effective_at AS effectiveAt, subscription_id AS subscriptionId, share_class AS shareClass, counterparty_id AS counterpartyId,
              quantity, subscribed_cents AS subscribedCents, called_cents AS calledCents, paid_up_cents AS paidUpCents
         FROM movement WHERE holder = @holder AND revision = @revision AND line = @line AND (@from IS NULL OR counterparty_id = @from)`,
    );
    this.fix = database.prepare<Named>(
      `INSERT INTO claim VALUES (@claimId, @number, @memberId, @cause, 'fixed', @amountCents, 0, @lossDeductionCents, @fixedOn, @dueOn,
         @liableUntil, NULL)`,
    );
    this.defer = database.prepare<[string, string]>(`UPDATE claim SET status = 'deferred', ground = ? WHERE claim_id = ?`);
    this.cancel = database.prepare<[string]>(
      `UPDATE claim SET status = iif(amount_cents = 0, 'paid', 'cancelled'), ground = NULL WHERE claim_id = ?`,
    );
    this.withdraw = database.prepare<[string]>(`UPDATE claim SET status = 'withdrawn', ground = NULL WHERE claim_id = ?`);
    this.cancelled = database.prepare<Named, MovementRow>(
      `SELECT effective_at AS effectiveAt, subscription_id AS subscriptionId, share_class AS shareClass, counterparty_id AS counterpartyId,
              quantity, subscribed_cents AS subscribedCents, called_cents AS calledCents, paid_up_cents AS paidUpCents
         FROM movement WHERE holder = @holder AND revision = @revision AND type = 'SharesCancelled' ORDER BY line`,
    );
    this.pay = database.prepare<Named>(
      `UPDATE claim SET paid_cents = paid_cents + @amountCents, status = iif(paid_cents + @amountCents = amount_cents, 'paid', 'cancelled')
        WHERE claim_id = @claimId`,
    );
  }

  /** Who was paid nothing is owed nothing; that a claim was fixed stays known. */
  withdrawClaim(claimId: string): void {
    this.withdraw.run(claimId);
  }

  admitMember(memberId: string, memberNumber: number): void {
    const holder = this.holders.find(memberId);
    if (holder === undefined) return this.newHolders.add([this.holders.add(memberId), memberId, memberNumber]);
    this.newHolders.flush();
    this.number.run(memberNumber, holder);
  }

  book({ memberId, ...amounts }: Movement, { event, effectiveAt, line, counterpartyId }: Booking): void {
    const { number, revision, type, meta } = event;
    const holder = this.holderOf(memberId);
    const { recordedAt, decisionRef = null } = meta;
    const { subscriptionId, shareClass, quantity, subscribedCents, calledCents, paidUpCents } = amounts;
    this.movements.add([
      ...([
        holder,
        effectiveAt,
        number,
        line,
        revision,
        recordedAt,
        type,
        subscriptionId,
        shareClass,
        counterpartyId,
        decisionRef,
      ] as const),
      ...([quantity, subscribedCents, calledCents, paidUpCents] as const),
    ]);
    this.total(effectiveAt, amounts);
  }

  /**
   * Books the contrary of what an entry of this person moved, on the same day: known from the retraction on. A transfer stands on both sides
   * under the entry of who gave, so both are booked back with it, and nothing with the entry of who received.
   */
  bookBack(memberId: string, revision: number, event: RecordedEvent): void {
    this.movements.flush();
    const lots = this.cancelled.all({ holder: this.holderOf(memberId), revision });
    for (const [line, { effectiveAt, ...lot }] of lots.entries())
      this.book(negated({ memberId, ...lot }), { event, effectiveAt, line, counterpartyId: null });
    if (lots.length > 0) return;
    const row = this.moved.get({ holder: this.holderOf(memberId), revision, line: 0, from: null });
    if (!row) return;
    const { effectiveAt, counterpartyId } = row;
    this.book(negated({ memberId, ...row }), { event, effectiveAt, line: 0, counterpartyId });
    if (counterpartyId === null) return;
    const received = this.moved.get({ holder: this.holderOf(counterpartyId), revision, line: 1, from: memberId });
    if (received) this.book(negated({ memberId: counterpartyId, ...received }), { event, effectiveAt, line: 1, counterpartyId: memberId });
  }

  fixClaim({ shares: _lots, ...claim }: ReimbursementFixed['data'], number: number): void {
    this.fix.run({ ...claim, number });
  }

  deferClaim(claimId: string, ground: string): void {
    this.defer.run(ground, claimId);
  }

  cancelClaim(claimId: string): void {
    this.cancel.run(claimId);
  }

  payClaim(claimId: string, amountCents: number): void {
    this.pay.run({ claimId, amountCents });
  }

  flush(): void {
    this.newHolders.flush();
    this.holders.written();
    this.movements.flush();
    for (const [effectiveAt, amounts] of this.totals) this.addToDay.run({ effectiveAt, ...amounts });
    this.totals.clear();
  }

  /** Adds up what a batch moves on each day. */
  private total(effectiveAt: string, { quantity, subscribedCents, calledCents, paidUpCents }: Amounts): void {
    const before = this.totals.get(effectiveAt) ?? { quantity: 0, subscribedCents: 0, calledCents: 0, paidUpCents: 0 };
    this.totals.set(effectiveAt, {
      quantity: before.quantity + quantity,
      subscribedCents: before.subscribedCents + subscribedCents,
      calledCents: before.calledCents + calledCents,
      paidUpCents: before.paidUpCents + paidUpCents,
    });
  }

  private holderOf(memberId: string): number {
    const known = this.holders.find(memberId);
    if (known !== undefined) return known;
    const holder = this.holders.add(memberId);
    this.newHolders.add([holder, memberId, null]);
    return holder;
  }
}
