import type { Projection } from '#processing';
import { ledgerCalendarProjection } from './ledger-calendar.projection.js';

/** What the application projects for this context. */
export const statutesProjections: readonly Projection[] = [ledgerCalendarProjection];
