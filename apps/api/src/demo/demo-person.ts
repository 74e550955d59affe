/** People of the demo anybody may be, by what they show. */
export const demoPeople = ['chair', 'member', 'board', 'clerk', 'treasurer', 'auditor', 'operator'] as const;

export type DemoPerson = (typeof demoPeople)[number];
