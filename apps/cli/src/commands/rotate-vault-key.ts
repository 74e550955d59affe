import type { CliCommand } from '../command-line/command.js';

export const rotateVaultKeyCommand: CliCommand = {
  name: 'rotate-vault-key',
  summary: 'Wrap the keys of the vault with another key; the one before is let go when all are',
  examples: [
    ['rotate-vault-key', 'the vault of ./data; no server may be running on it'],
    ['rotate-vault-key --data /srv/ledger --json', 'again after it was cut short: it goes on where it was'],
  ],
  run: async ({ configuration, startProgress }) => {
    const { withApplication } = await import('../ledger/with-application.js');
    const { Vault } = await import('#vault');
    const progress = startProgress('Wrapping', 1);
    const rewrapped = await withApplication(configuration, (application) =>
      application.get(Vault).rotateKey((done) => progress.update(done, done)),
    );
    progress.stop();
    const text = [
      `${rewrapped} keys are wrapped with another key. Back them up (backup --keys), and delete copies of the key before.`,
      'Nodes that share the vault need the new key file.',
    ].join('\n');
    return { text, json: { rewrapped } };
  },
};
