import type { CliCommand } from '../command-line/command.js';

export const exportAuditCommand: CliCommand = {
  name: 'export audit',
  summary: 'Write everything a stranger needs to check this ledger, with the programs to do it, also while a server runs on it',
  arguments: [['<folder>', 'where the bundle goes: a folder that is empty or does not exist yet']],
  options: [['--statements', 'with what candidates said for themselves: only for an auditor who may read it']],
  examples: [
    ['export audit /mnt/audit/2026', 'for the auditor of 2026: she needs Node.js and this folder, and nothing of this project'],
    ['export audit /mnt/audit/2026 --data /srv/ledger --json', 'for a script'],
  ],
  run: async ({ words: [folder = ''], options, configuration, startProgress }) => {
    const { exportAuditBundle } = await import('../audit/export-audit-bundle.js');
    const done = await exportAuditBundle(configuration, { folder, statements: options['statements'] === true }, startProgress);
    const { origin, size, files, difference } = done;
    const written = `Written to ${done.folder}: ${size} entries of ${origin}, ${files} files. VERIFY.md there says how to check them.`;
    const warning = difference
      ? `\nThe ledger in use is not what was sealed: entry ${difference.number} (${difference.stream}, revision ${difference.revision}) differs in ${difference.what}. The bundle says so.`
      : '';
    return { text: written + warning, json: done, holds: difference === undefined };
  },
};
