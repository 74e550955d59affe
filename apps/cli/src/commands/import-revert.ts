import type { CliCommand } from '../command-line/command.js';

export const importRevertCommand: CliCommand = {
  name: 'import revert',
  summary: 'Take back everything an import recorded, by entries that say so',
  arguments: [['<import-id>', 'as `import movements` names it']],
  examples: [['import revert 6f0b1d3c-58a5-5c0e-9a53-0d3d1d2f6c11', 'refused with a list when later entries rest on those of the import']],
  run: async ({ words: [importId = ''], configuration, startProgress }) => {
    const { revertImport } = await import('../ledger/revert-import.js');
    const reverted = await revertImport(configuration, importId, startProgress);
    return { text: `Import ${reverted.importId}: ${reverted.entries} entries taken back.`, json: reverted };
  },
};
