import type { QueryBus } from '@nestjs/cqrs';
import type { Language } from '#counting';
import type { TwoClockQuestion } from '#membership';
import type { Sheet } from '../files/sheet.js';

/** What can be exported. */
export const exportNames = ['members', 'movements', 'capital', 'assembly', 'claims'] as const;

export type ExportName = (typeof exportNames)[number];

export interface ExportQuestion extends TwoClockQuestion {
  /** of headings and titles */
  readonly language: Language;
  /** first day of the period: of movements the first ever, of the state for the assembly 1 January when absent; calendar date */
  readonly from?: string;
}

/** Makes one kind of sheet by asking the registers. */
export type SheetSource = (queries: Pick<QueryBus, 'execute'>, question: ExportQuestion) => Promise<Sheet>;
