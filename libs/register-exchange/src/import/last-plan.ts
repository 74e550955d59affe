import { hash } from 'node:crypto';
import type { ReadImport } from './import-question.js';

/** How long a plan waits for somebody who reads its report before she records it, in milliseconds. */
const KEPT = 15 * 60_000;

/** The import that was planned last, kept for a while, because whoever tries a file mostly records it next. */
export class LastPlan<Planned extends { readonly basedOn: number }> {
  private kept: { readonly said: string; readonly planned: Planned; readonly forget: NodeJS.Timeout } | undefined;

  /** The plan of the same lines, read the same way, on the same ledger; nothing when any of it changed. */
  recall(read: ReadImport, basedOn: number): Planned | undefined {
    return this.kept?.planned.basedOn === basedOn && this.kept.said === said(read) ? this.kept.planned : undefined;
  }

  keep(read: ReadImport, planned: Planned): Planned {
    clearTimeout(this.kept?.forget);
    const forget = setTimeout(() => (this.kept = undefined), KEPT).unref();
    this.kept = { said: said(read), planned, forget };
    return planned;
  }
}

/** The file is named after its bytes; how they were read is told by what was read. */
const said = (read: ReadImport): string => hash('sha256', JSON.stringify(read));
