import type { AttendanceMode } from '../../server/desk.js';

/** Which table this is, and how those it checks in are there. */
export interface DeskSetting {
  /** code painted on the table; empty where there is only one */
  readonly desk: string;
  readonly mode: AttendanceMode;
}

const PLACE = 'unevoix.desk';

/** The desk this browser was the last time. */
export const deskNow = (): DeskSetting => {
  try {
    return { desk: window.localStorage.getItem(PLACE) ?? '', mode: 'room' };
  } catch {
    return { desk: '', mode: 'room' };
  }
};

export const rememberDesk = (desk: string): void => {
  try {
    window.localStorage.setItem(PLACE, desk);
  } catch {
    // A browser that keeps nothing is told its desk again.
  }
};
