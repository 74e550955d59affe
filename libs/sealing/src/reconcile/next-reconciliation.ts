const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The hour of the day, UTC, at which nobody votes. */
const AT_HOUR = 2;

/**
 * When the ledger has to be held against its seal again: the first night hour after the last time. A node that was switched off then does it
 * as soon as it is switched on.
 * @param last  instant of the last reconciliation, or of the first checkpoint when there was none
 */
export const nextReconciliation = (last: string): string => {
  const instant = Date.parse(last);
  const today = Math.floor(instant / DAY) * DAY + AT_HOUR * HOUR;
  return new Date(today > instant ? today : today + DAY).toISOString();
};
