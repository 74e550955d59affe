import type { Means, SessionTable } from '../access-schema.js';

/** A session as its owner sees it in her list. */
export interface Session {
  readonly sessionId: string;
  readonly means: Means;
  /** what the browser calls itself */
  readonly device: string;
  readonly openedAt: string;
  /** to the minute */
  readonly lastSeenAt: string;
  readonly provenAt: string;
  readonly expiresAt: string;
}

export interface Opening {
  readonly means: Means;
  readonly device: string;
}

/** A session just opened, and the secret that is told once. */
export interface OpenedSession {
  /** for the cookie; only its digest is kept */
  readonly secret: string;
  readonly session: Session;
}

/** A session as it lies in its table. */
export const sessionOf = (row: SessionTable): Session => ({
  sessionId: row.session_id,
  means: row.means,
  device: row.device,
  openedAt: row.opened_at,
  lastSeenAt: row.last_seen_at,
  provenAt: row.proven_at,
  expiresAt: row.expires_at,
});
