/** The address of the members, from the first page on, or of those a search finds. */
export const membersAt = (search: string): string => (search === '' ? '/members' : `/members?${new URLSearchParams({ search })}`);
