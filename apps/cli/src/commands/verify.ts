import type { CliCommand } from '../command-line/command.js';

export const verifyCommand: CliCommand = {
  name: 'verify',
  summary: 'Check an audit bundle: every entry, hash, signature and receipt, and what the application claims of them',
  arguments: [['<folder>', 'an audit bundle, as `export audit` writes it']],
  options: [
    ['--policy <file>', 'trusted logs and witnesses; those the bundle names when absent'],
    ['--log-key <key>', "the log's public key as printed on paper; the one the bundle names when absent"],
    ['--tsa <file>', 'certificates timestamps must lead to; those of the bundle when absent'],
  ],
  repeatedOptions: [
    ['--checkpoint <file>', 'a checkpoint kept elsewhere: the bundle must continue it'],
    ['--receipt <file>', 'a receipt kept elsewhere: its entry must be in the log'],
  ],
  examples: [
    ['verify /mnt/audit/2026', 'one line for each check; exit code 0 only when all hold, 1 at the first that does not'],
    ['verify /mnt/audit/2026 --checkpoint 2025.note --receipt hers.tlog-proof', 'with what was kept elsewhere'],
  ],
  run: async ({ words: [folder = ''], options, repeated, terminal, startProgress }) => {
    const { verifyAuditBundle } = await import('../audit/verify-audit-bundle.js');
    const told = options['json'] === true ? () => undefined : (line: string) => terminal.answer(line);
    const { holds, findings } = await verifyAuditBundle(folder, { options, repeated }, { told, startProgress });
    return { text: holds ? 'everything holds' : 'it does not hold', json: { holds, findings }, holds };
  },
};
