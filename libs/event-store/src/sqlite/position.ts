/** A row id as an opaque token that sorts as text: 16 digits hold every safe integer. */
export const positionOf = (rowId: number): string => String(rowId).padStart(16, '0');

export const rowIdOf = (position: string): number => Number(position);
