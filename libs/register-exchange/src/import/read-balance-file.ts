import { DomainError } from '#kernel';
import type { BalanceLine } from './balances.js';
import { usualMapping } from './import-mapping.js';
import { readAmount, readCount } from './read-amount.js';
import { readTable } from './read-table.js';
import type { ReadValue } from './row-problem.js';

/**
 * Reads a file of closing balances: member number, shares, and where it says so what they come to and what was paid.
 * @throws DomainError what `readTable` throws; `IMPORT_BALANCE_UNREADABLE` {line, column}
 */
export const readBalanceFile = async (bytes: Uint8Array): Promise<readonly BalanceLine[]> => {
  const { layout, records } = await readTable(bytes, usualMapping, ['memberNumber', 'quantity']);
  return records.map(({ line, cells }) => {
    const take = <Value>(field: 'memberNumber' | 'quantity' | 'subscribed' | 'paid', read: (text: string) => ReadValue<Value>) => {
      const column = layout.columns[field];
      const text = cells[column?.index ?? -1] ?? '';
      if (!column || text === '') return undefined;
      const found = read(text);
      if ('value' in found) return found.value;
      throw unreadable(line, column.heading);
    };
    const memberNumber = take('memberNumber', readCount);
    const quantity = take('quantity', (text) => (/^0+([.,]0+)?$/.test(text) ? { value: 0 } : readCount(text)));
    if (memberNumber === undefined || quantity === undefined) throw unreadable(line, layout.columns.quantity?.heading ?? '');
    const expected = { quantity, subscribedCents: take('subscribed', readAmount), paidUpCents: take('paid', readAmount) };
    return { line, memberNumber, expected };
  });
};

const unreadable = (line: number, column: string): DomainError => new DomainError('IMPORT_BALANCE_UNREADABLE', { line, column }, 'invalid');
