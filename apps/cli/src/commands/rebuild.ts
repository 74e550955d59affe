import type { CliCommand } from '../command-line/command.js';

export const rebuildCommand: CliCommand = {
  name: 'rebuild',
  summary: 'Build read models anew beside the ones in use, then put them in their place',
  arguments: [['[names...]', 'read models to build, as `status` names them; all of them when none is named']],
  examples: [
    ['rebuild', 'all read models of ./data; no server may be running on it'],
    ['rebuild tally timeline', 'only these two'],
  ],
  run: async ({ words, configuration, startProgress }) => {
    const { rebuildReadModels } = await import('../ledger/rebuild-read-models.js');
    const done = await rebuildReadModels(configuration, words, startProgress);
    return { text: `Built from ${done.entries} entries in ${done.seconds} s: ${done.rebuilt.join(', ')}.`, json: done };
  },
};
