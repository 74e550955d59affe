/** What a rulebook may ask two persons for. */
export type FourEyesOperation = 'openBallot' | 'closeBallot' | 'annulBallot' | 'commitImport' | 'useLogKey';

export const fourEyesOperations = [
  'openBallot',
  'closeBallot',
  'annulBallot',
  'commitImport',
  'useLogKey',
] as const satisfies readonly FourEyesOperation[];

/** What one person asks for and another agrees to, before it is done. */
export interface FourEyesRules {
  readonly operations: readonly FourEyesOperation[];
  /** minutes within which a second person agrees, and within which it is then done */
  readonly withinMinutes: number;
}

/** One person alone acts, as nearly everywhere. */
const usual: FourEyesRules = { operations: [], withinMinutes: 60 };

/** What a rulebook asks two persons for; nothing where it says nothing. */
export const fourEyesRulesOf = ({ fourEyes = usual }: { readonly fourEyes?: FourEyesRules }): FourEyesRules => fourEyes;
