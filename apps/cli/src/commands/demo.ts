import type { CliCommand } from '../command-line/command.js';

export const demoCommand: CliCommand = {
  name: 'demo',
  summary: 'Fill an empty ledger with a cooperative to try things on',
  examples: [
    ['demo', 'fills ./data with members who are nobody and assemblies with real published figures'],
    ['demo --data /tmp/demo && unevoix serve --data /tmp/demo', 'fills a folder of its own, then serves it'],
  ],
  run: async ({ configuration, startProgress }) => {
    const { fillWithDemo } = await import('../ledger/fill-with-demo.js');
    const entries = await fillWithDemo(configuration, startProgress);
    return { text: `The demo cooperative is open: ${entries} entries in ${configuration.dataFolder}.`, json: { entries } };
  },
};
