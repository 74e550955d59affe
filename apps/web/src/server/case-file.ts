import type { CaseStep } from './discipline.js';

export interface FiledText {
  readonly name: 'facts' | 'grounds' | 'statement' | 'notes' | 'proportionality' | 'appeal' | 'review' | 'reasons';
  readonly digest: string;
  readonly status: 'held' | 'erased' | 'unknown';
  readonly text: string | null;
  readonly erasedAt: string | null;
}

export interface CaseFile {
  readonly proceedingId: string;
  readonly memberId: string;
  readonly onlooker: 'memberConcerned' | 'decidingBody' | 'other';
  readonly entries: readonly (CaseStep & { readonly texts: readonly FiledText[] })[];
}
