const strokes = {
  overview: 'M3 18a9 9 0 0 1 18 0M8 18a4 4 0 0 1 8 0',
  work: 'M4 6h10M4 12h10M4 18h6M16 17l2.5 2.5L22 15',
  assemblies: 'M5 10v5a7 7 0 0 0 14 0v-5M12 3v6M9 6.5 12 9.5l3-3',
  members: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3 20a6 6 0 0 1 12 0M16 4.5a3.5 3.5 0 0 1 0 6.2M18 14.6a6 6 0 0 1 3 5.4',
  timeline: 'M6 3v18M6 6h.01M6 12h.01M6 18h.01M11 6h9M11 12h9M11 18h6',
  rules: 'M6 3h9l4 4v14H6ZM15 3v4h4M9 12h7M9 16h7',
  board: 'M4 4v16h16M8 15l4-5 3 3 5-7',
  date: 'M5 5h14v15H5ZM5 10h14M9 3v4M15 3v4',
  adopted: 'm5 12.5 4.5 4.5L19 7.5',
  rejected: 'M6 6l12 12M18 6 6 18',
  quorumNotReached: 'M12 6v7M12 17.5h.01',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM5 21a7 7 0 0 1 14 0',
  next: 'm9 5 7 7-7 7',
  previous: 'm15 5-7 7 7 7',
} as const;

export type IconName = keyof typeof strokes;

/** A drawing beside words that say the same: never read out. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={strokes[name]} />
  </svg>
);
