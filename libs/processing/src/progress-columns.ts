import type { Progress } from './ledger-anchor.js';

/** Progress as columns of a one-row table; `number` is -1 before the first event. */
export interface ProgressRow {
  readonly position: string | null;
  readonly number: number;
  readonly anchorPosition: string | null;
  readonly anchorNumber: number | null;
  readonly anchorEvent: string | null;
}

export const progressColumns = `
    position       TEXT,
    number         INTEGER NOT NULL,
    anchorPosition TEXT,
    anchorNumber   INTEGER,
    anchorEvent    TEXT`;

/** Named parameters are the fields of a `ProgressRow`. */
export const setProgress =
  'position = @position, number = @number, anchorPosition = @anchorPosition, anchorNumber = @anchorNumber, anchorEvent = @anchorEvent';

export const rowOf = ({ checkpoint, anchor }: Progress): ProgressRow => ({
  position: checkpoint?.position ?? null,
  number: checkpoint?.number ?? -1,
  anchorPosition: anchor?.after?.position ?? null,
  anchorNumber: anchor?.after?.number ?? null,
  anchorEvent: anchor?.eventId ?? null,
});

export const progressOf = ({ position, number, anchorPosition, anchorNumber, anchorEvent }: ProgressRow): Progress => ({
  checkpoint: position === null ? undefined : { position, number },
  anchor: anchorEvent === null ? undefined : { eventId: anchorEvent, after: checkpointOf(anchorPosition, anchorNumber) },
});

const checkpointOf = (position: string | null, number: number | null) =>
  position === null || number === null ? undefined : { position, number };
