import type { ReplayReport } from '#replay';
import type { CliCommand } from '../command-line/command.js';
import { readTextFile } from '../command-line/read-text-file.js';
import { tableOf } from '../terminal/table.js';

export const replayCommand: CliCommand = {
  name: 'replay',
  summary: 'Tell a published assembly again, vote by vote, and compare the results with what was published',
  arguments: [['<assembly.json>', 'figures of one assembly, or a list of them']],
  examples: [
    ['replay assembly.json', 'on a temporary ledger; exit code 1 when a result is not the published one'],
    ['replay assembly.json --data /tmp/replayed --json', 'keeps the ledger, for `serve` and `reconcile ledger`'],
  ],
  run: async ({ words: [file = ''], options, configuration, startProgress }) => {
    const text = await readTextFile(file);
    const { replayFile } = await import('../ledger/replay-file.js');
    const { reports, isList } = await replayFile(text, configuration, options['data'] !== undefined, startProgress);
    return { text: reports.map(textOf).join('\n\n'), json: isList ? reports : reports[0], holds: reports.every(agrees) };
  },
};

const agrees = ({ resolutions, elections = [], quorum, capital }: ReplayReport): boolean =>
  [...resolutions, ...elections, ...(quorum ? [quorum] : []), ...(capital ? [capital] : [])].every((replayed) => replayed.agrees);

const textOf = (report: ReplayReport): string => {
  const { id, events, votes, seconds, resolutions, elections = [], quorum, capital, findings } = report;
  const rows = resolutions.map((resolution) => [
    resolution.title,
    ...[resolution.for, resolution.against, resolution.abstain].map(String),
    resolution.percentForOfVotesCast === null ? '' : resolution.percentForOfVotesCast.toFixed(2),
    resolution.outcome,
    agreement(resolution),
  ]);
  return [
    `${id}: ${events} entries, ${votes} votes, ${seconds} s`,
    ...(rows.length > 0 ? [tableOf(['resolution', 'for', 'against', 'abstain', '% for', 'outcome', ''], rows)] : []),
    ...elections.map((election) => `Election of ${election.seats}: candidates ${election.elected.join(', ')}; ${agreement(election)}`),
    ...(quorum ? [`Quorum: ${quorum.voted} of ${quorum.required} required; ${agreement(quorum)}`] : []),
    ...(capital
      ? [`Capital on ${capital.asOf}: ${capital.shareCapitalCents} cents in ${capital.shares} shares; ${agreement(capital)}`]
      : []),
    ...findings.map((finding) => `Finding: ${finding}`),
  ].join('\n');
};

const agreement = ({ agrees: agreed }: { readonly agrees: boolean }): string => (agreed ? 'as published' : 'NOT as published');
