/** The methods papers can be counted by. */
export type Method =
  | 'plurality'
  | 'block'
  | 'limited'
  | 'approval'
  | 'yes-no'
  | 'irv'
  | 'scottish-stv'
  | 'wigm'
  | 'meek'
  | 'schulze'
  | 'ranked-pairs'
  | 'majority-judgment'
  | 'points';
