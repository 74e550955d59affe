import type { Me } from './me.js';

export type Role = Me['roles'][number];

/** A role somebody holds, or held. */
export interface RoleLine {
  readonly actorId: string;
  /** member number or chosen name; null for a program */
  readonly loginName: string | null;
  readonly role: Role;
  readonly grantedNumber: number;
  readonly grantedAt: string;
  readonly revokedNumber: number | null;
  readonly revokedAt: string | null;
}

/** What a program shows instead of signing in. */
export interface Token {
  readonly tokenId: string;
  readonly actorId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
}

export interface MadeToken extends Token {
  /** told this once */
  readonly secret: string;
}

/** Where somebody is signed in. */
export interface OpenSession {
  readonly sessionId: string;
  readonly means: 'code' | 'password' | 'link' | 'passkey' | 'oidc' | 'setUp' | 'demo';
  readonly device: string;
  readonly openedAt: string;
  readonly lastSeenAt: string;
}

/** What two persons do together, and one of them has asked for. */
export interface WaitingApproval {
  readonly approvalId: string;
  readonly act: TwoPersonAct;
  readonly operation: string;
  readonly names: Readonly<Record<string, string>>;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly until: string;
  readonly status: 'requested' | 'given';
  readonly approvedBy: string | null;
}

export type TwoPersonAct = 'openBallot' | 'closeBallot' | 'annulBallot' | 'commitImport' | 'useLogKey';

/** Letters printed together. */
export interface PrintRun {
  readonly madeAt: string;
  readonly letters: number;
  readonly used: number;
  readonly expiresAt: string;
}

/** Letters ready to be printed. */
export interface PrintedLetters {
  readonly letters: number;
  readonly more: boolean;
  /** a page of HTML with one letter a sheet */
  readonly page: string;
}
