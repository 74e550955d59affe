import type { CliCommand } from '../command-line/command.js';

export const rotateKeyCommand: CliCommand = {
  name: 'rotate-key',
  summary: 'Make a new signing key for the sealed log, and have the log say so under the old one',
  examples: [
    ['rotate-key', 'through the server that runs on ./data, or on its files when none does'],
    ['rotate-key --data /srv/ledger --json', 'for a script; print the new key on your documents'],
  ],
  run: async ({ configuration }) => {
    const { rotateKey } = await import('../ledger/rotate-key.js');
    const { verifierKey, number } = await rotateKey(configuration);
    const text = [
      `From entry ${number + 1} on checkpoints are signed with ${verifierKey}`,
      'Keep the old key file until a checkpoint covers that entry. Tell your witnesses the new key: they must not take the word of the log for it.',
    ].join('\n');
    return { text, json: { verifierKey, number } };
  },
};
