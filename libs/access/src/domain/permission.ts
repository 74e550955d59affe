import type { FourEyesOperation } from '#statutes/domain';
import type { Capacity } from './capacity.js';

/** Who may do one thing, and on what further conditions. */
export interface Permission {
  readonly kind: 'read' | 'command';
  /** any one of these is enough */
  readonly who: readonly Capacity[];
  /** she proved who she is a few minutes ago: a session left open is not enough */
  readonly recentProof?: true;
  /** a second person has to agree, where the rulebook asks for it */
  readonly fourEyes?: FourEyesOperation;
  /** it shows what is written about one member: who looked is noted for her */
  readonly looksAtMember?: true;
}

/** Something that is recorded, or done. Auditors are never among those who may. */
export const command = (...who: readonly Exclude<Capacity, 'auditor'>[]): Permission => ({ kind: 'command', who });

/** Something that is read: by auditors in any case. */
export const read = (...who: readonly Capacity[]): Permission => ({ kind: 'read', who: [...who, 'auditor'] });

/** Something that is read by those it belongs to, and by nobody whose task is merely to check. */
export const confidential = (...who: readonly Capacity[]): Permission => ({ kind: 'read', who });

/** Something about one member, of which she is told who looked at it. */
export const lookAtMember = (...who: readonly Capacity[]): Permission => ({ ...read(...who), looksAtMember: true });

/** Something that cannot be undone, or opens doors to others. */
export const grave = (...who: readonly Exclude<Capacity, 'auditor'>[]): Permission => ({ ...command(...who), recentProof: true });
