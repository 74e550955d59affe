import type { Block } from './markdown/block.js';

/** What every paper has. Its texts are shown as they are: nothing in them is read as markup. */
export interface Head {
  readonly title: string;
  /** day the paper is about, `2025-12-31`: the date of the file, whenever it is made */
  readonly date: string;
  /** said below the title, a line each */
  readonly facts: readonly string[];
  /** lines at the foot of every page: under which seal of the ledger it stands */
  readonly foot: readonly string[];
}

export interface PaperColumn {
  readonly heading: string;
  readonly kind: 'text' | 'number';
  /** takes what room the others leave */
  readonly wide: boolean;
}

interface Lined extends Head {
  readonly columns: readonly PaperColumn[];
  /** a cell for each column, as it is written in the language of the paper */
  readonly lines: readonly (readonly string[])[];
  readonly sums: readonly string[];
}

export type RegisterPaper = Lined;

export interface CertificatePaper extends Lined {
  /** whom it is about */
  readonly person: string;
  readonly identity: readonly string[];
  readonly sentences: readonly string[];
  readonly place: string;
  readonly signature: string;
}

export interface TextPaper extends Head {
  readonly blocks: readonly Block[];
}

/** The kinds of paper, each a template in `templates/`. */
export interface Papers {
  readonly register: RegisterPaper;
  readonly certificate: CertificatePaper;
  readonly text: TextPaper;
  readonly attendance: TextPaper;
}
