import type { CliCommand } from '../command-line/command.js';
import type { RegisterReconciliation } from '../ledger/reconcile-register.js';

export const reconcileRegisterCommand: CliCommand = {
  name: 'reconcile register',
  summary: 'Fold every entry again and compare with the registers: each balance with the sum of its movements, each line of the roster',
  examples: [
    ['reconcile register', 'of the ledger in ./data, or of the server that runs on it'],
    ['reconcile register --json', 'for a script: exit code 1 when something differs'],
  ],
  run: async ({ configuration }) => {
    const { reconcileRegister } = await import('../ledger/reconcile-register.js');
    const found = await reconcileRegister(configuration);
    return { text: textOf(found), json: found, holds: found.holds };
  },
};

const textOf = ({ holds, roster, shares }: RegisterReconciliation): string => {
  const { persons, differences: lines } = roster;
  const { holders, subscriptions, differences: balances } = shares;
  if (holds) return `The registers hold: ${persons} persons, ${subscriptions} subscriptions of ${holders} holders, entry ${shares.number}.`;
  return [
    'The registers do not hold.',
    ...lines.map(({ memberId, from }) => `  roster of ${memberId}: differs from ${from} on`),
    ...balances.map(
      ({ memberId, subscriptionId, ledger, register }) =>
        `  shares of ${memberId}, ${subscriptionId}: ledger ${ledger?.quantity ?? 0}, register ${register?.quantity ?? 0}`,
    ),
  ].join('\n');
};
