import type { OfferedAct } from '../../forms/act-choice.js';
import type { FieldSpec } from '../../forms/form-field.js';
import { today } from '../../forms/today.js';
import type { Values } from '../../forms/use-draft.js';
import type { Say } from '../../languages/use-say.js';
import type { FinancialYear } from '../../server/capital.js';
import { signedCentsOf, typedSigned } from './signed-money.js';

interface YearQuestion {
  readonly year: number;
  readonly status: FinancialYear['status'];
  readonly resultCents: number;
  readonly say: Say;
}

const on: FieldSpec = { name: 'effectiveAt', kind: 'date', label: 'year.assemblyOn' };

const accounts = ['resultCents', 'capitalCents', 'uncoveredLossCents'] as const;
const shares = ['reservesCents', 'distributedCents', 'carriedForwardCents'] as const;

// A loss has a sign before it, which an amount to be paid never has: the server tells what is no amount.
const amounts = (names: readonly (typeof accounts | typeof shares)[number][]): readonly FieldSpec[] =>
  names.map((name) => ({ name, kind: 'text', label: `year.${name}` }));

const read = (values: Values, names: readonly string[]): object =>
  Object.fromEntries(names.map((name) => [name, signedCentsOf(values[name] ?? '')]));

/** What the assembly decides of a year, in its turn: first the accounts, then the result. */
export const actsOnYear = ({ year, status, resultCents, say }: YearQuestion): readonly (OfferedAct & { readonly operation: string })[] => {
  const at = `/api/financial-years/${year}`;
  if (status === 'open')
    return [
      {
        operation: 'statutes-approve-accounts',
        name: 'approve',
        title: say('year.approve'),
        fields: [{ name: 'closedOn', kind: 'date', label: 'year.closedOn' }, ...amounts(accounts), on],
        initial: { closedOn: `${year}-12-31`, uncoveredLossCents: '0', effectiveAt: today() },
        act: (values) => ({
          path: `${at}/accounts`,
          body: { closedOn: values['closedOn'], effectiveAt: values['effectiveAt'], ...read(values, accounts) },
        }),
      },
    ];
  if (status === 'approved')
    return [
      {
        operation: 'statutes-appropriate-result',
        name: 'appropriate',
        title: say('year.appropriate'),
        fields: [...amounts(shares), on],
        // What most of these cooperatives do: a profit goes to reserves, all of it; a loss is carried forward whole.
        initial: {
          reservesCents: typedSigned(Math.max(0, resultCents)),
          distributedCents: '0',
          carriedForwardCents: typedSigned(Math.min(0, resultCents)),
          effectiveAt: today(),
        },
        act: (values) => ({ path: `${at}/appropriation`, body: { effectiveAt: values['effectiveAt'], ...read(values, shares) } }),
      },
    ];
  return [];
};
