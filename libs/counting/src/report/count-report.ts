import type { CountRecord } from '../election/count-record.js';
import type { CondorcetRecord } from '../condorcet/condorcet-record.js';
import type { JudgmentRecord } from '../judgment/majority-judgment.js';
import type { Language } from '../language.js';
import type { YesNoRecord } from '../plurality/yes-no.js';

/** A count as it is printed and published: the record, what its method adds to it, and the same in sentences. Plain JSON. */
export interface CountReport
  extends
    CountRecord,
    Partial<
      Pick<CondorcetRecord, 'pairwise' | 'order' | 'condorcetWinner'> & Pick<JudgmentRecord, 'merits'> & Pick<YesNoRecord, 'verdicts'>
    > {
  readonly title?: string;
  readonly narrative: Readonly<Record<Language, readonly string[]>>;
}
