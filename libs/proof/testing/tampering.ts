import type { AuditOptions } from '../src/bundle/audit.js';
import type { BundleCheck } from '../src/bundle/finding.js';
import type { MemoryBundle } from './audit-bundle.js';

/** A way to cheat, and what both verifiers must call it. */
export interface Tampering {
  readonly title: string;
  readonly make: () => Promise<MemoryBundle>;
  readonly check: BundleCheck;
  readonly code: string;
  /** what the verdict must name */
  readonly names: string;
  /** what the auditor brings */
  readonly options?: () => Promise<AuditOptions>;
}
