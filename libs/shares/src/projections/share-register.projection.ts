import type { Database } from 'better-sqlite3';
import type { DomainEvent, RecordedEvent } from '#kernel';
import type { MemberAdmitted } from '#membership/domain';
import type { Projection, ProjectionWriter } from '#processing';
import { movementOf } from '../domain/movement.js';
import type { SharesEvent } from '../domain/shares.events.js';

/** Name of the read model of every movement of shares. */
export const SHARE_REGISTER = 'share-register';

/**
 * The share register holds movements and no balance: what somebody holds on a day, as known at a number, is the sum of the movements that
 * count by that day and were recorded by that number. A balance beside the register would one day differ from it.
 */
export const shareRegisterProjection: Projection = {
  name: SHARE_REGISTER,
  version: 1,
  handles: ['MemberAdmitted', 'SharesSubscribed', 'SharesPaidUp'],
  schema: [
    `CREATE TABLE holder (holder INTEGER PRIMARY KEY, member_id TEXT NOT NULL UNIQUE, member_number INTEGER)`,
    `CREATE TABLE movement (
       holder INTEGER NOT NULL, effective_at TEXT NOT NULL, number INTEGER NOT NULL, type TEXT NOT NULL, subscription_id TEXT NOT NULL,
       share_class TEXT NOT NULL, quantity INTEGER NOT NULL, subscribed_cents INTEGER NOT NULL, paid_up_cents INTEGER NOT NULL,
       PRIMARY KEY (holder, effective_at, number)) WITHOUT ROWID`,
  ],
  indexes: [],
  prepare: (database: Database): ProjectionWriter => {
    const admit = database.prepare<[string, number]>(
      `INSERT INTO holder (member_id, member_number) VALUES (?, ?) ON CONFLICT (member_id) DO UPDATE SET member_number = excluded.member_number`,
    );
    const find = database.prepare<[string], number>(`SELECT holder FROM holder WHERE member_id = ?`).pluck();
    const meet = database.prepare<[string]>(`INSERT INTO holder (member_id) VALUES (?)`);
    const move = database.prepare(
      `INSERT INTO movement (holder, effective_at, number, type, subscription_id, share_class, quantity, subscribed_cents, paid_up_cents)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    const holderOf = (memberId: string): number => find.get(memberId) ?? Number(meet.run(memberId).lastInsertRowid);

    // The projector brings the types named in `handles` and no other.
    const takeMovement = (event: RecordedEvent): void => {
      const { memberId, subscriptionId, shareClass, quantity, subscribedCents, paidUpCents } = movementOf(
        event as DomainEvent as SharesEvent,
      );
      const { effectiveAt } = event.meta;
      move.run(
        holderOf(memberId),
        effectiveAt,
        event.number,
        event.type,
        subscriptionId,
        shareClass,
        quantity,
        subscribedCents,
        paidUpCents,
      );
    };

    return {
      apply: (event) => {
        if (event.type !== 'MemberAdmitted') return takeMovement(event);
        const { memberId, memberNumber } = event.data as MemberAdmitted['data'];
        admit.run(memberId, memberNumber);
      },
    };
  },
};
