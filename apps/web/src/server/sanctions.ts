import type { MemberRight, SanctionMeasure } from './discipline.js';

/** A measure as registers show it. */
export interface MeasureLine {
  readonly proceedingId: string;
  readonly measureNumber: number;
  readonly memberId: string;
  readonly measure: SanctionMeasure | 'interim';
  readonly rights: readonly MemberRight[];
  readonly from: string;
  readonly until: string | null;
  readonly countsUntil: string | null;
  readonly endedBy: 'lifted' | 'quashed' | 'reduced' | 'review' | 'rehabilitation' | null;
}

/** Numbers of a year; one that could point at somebody is null. */
export interface DisciplineStatistics {
  readonly year: number;
  readonly incidents: { readonly total: number | null; readonly byFamily: Readonly<Record<string, number | null>> };
  readonly sanctions: { readonly total: number | null; readonly byMeasure: Readonly<Record<SanctionMeasure, number | null>> };
}
