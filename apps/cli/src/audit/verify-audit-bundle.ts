import { basename } from 'node:path';
import { FolderBundle, recomputeBundle } from '#audit';
import { UpcasterChain } from '#event-store';
import { verifyBundle, type AuditOptions, type BroughtFile, type Finding } from '#proof';
import { upcasters } from '../../../api/src/composition/upcasters.js';
import type { Invocation } from '../command-line/command.js';
import type { Progress, StartProgress } from '../terminal/progress.js';
import { readTextFile } from '../command-line/read-text-file.js';

/** What the auditor brings, as the command line names it. */
type Brought = Pick<Invocation, 'options' | 'repeated'>;

type Told = Exclude<Finding<string>, { readonly outcome: 'progress' }>;

export interface Verdict {
  readonly holds: boolean;
  /** what was found, in order; the last one fails when it does not hold */
  readonly findings: readonly Told[];
}

interface Telling {
  /** told each line as soon as it is known */
  readonly told: (line: string) => void;
  readonly startProgress: StartProgress;
}

/**
 * Checks a bundle, and then what is claimed in it.
 * @throws DomainError of a file of the auditor's own that cannot be read
 */
export const verifyAuditBundle = async (folder: string, brought: Brought, { told, startProgress }: Telling): Promise<Verdict> => {
  const findings: Told[] = [];
  let shown: { readonly check: string; readonly progress: Progress } | undefined;
  for await (const finding of checks(new FolderBundle(folder), await auditOptions(brought))) {
    if (finding.outcome === 'progress') {
      if (shown?.check !== finding.check) shown?.progress.stop();
      if (shown?.check !== finding.check) shown = { check: finding.check, progress: startProgress(finding.check, finding.of) };
      shown.progress.update(finding.done);
      continue;
    }
    shown?.progress.stop();
    shown = undefined;
    findings.push(finding);
    told(lineOf(finding));
  }
  return { holds: findings.every(({ outcome }) => outcome === 'holds'), findings };
};

async function* checks(bundle: FolderBundle, options: AuditOptions): AsyncGenerator<Finding<string>> {
  let holds = true;
  for await (const finding of verifyBundle(bundle, options)) {
    if (finding.outcome === 'fails') holds = false;
    yield finding;
  }
  if (holds) yield* recomputeBundle(bundle, new UpcasterChain(upcasters));
}

const lineOf = (finding: Told): string =>
  finding.outcome === 'holds'
    ? `ok    ${finding.check.padEnd(14)} ${finding.text}`
    : `FAIL  ${finding.check.padEnd(14)} ${finding.text} [${finding.code}]`;

const auditOptions = async ({ options, repeated }: Brought): Promise<AuditOptions> => {
  const [policy, authorities] = await Promise.all([contentOf(options['policy']), contentOf(options['tsa'])]);
  return {
    policy,
    timestampAuthorities: authorities,
    logKey: typeof options['logKey'] === 'string' ? options['logKey'] : undefined,
    checkpoints: await filesNamed(repeated['checkpoint']),
    receipts: await filesNamed(repeated['receipt']),
  };
};

const contentOf = async (option: string | boolean | undefined): Promise<string | undefined> =>
  typeof option === 'string' ? readTextFile(option) : undefined;

const filesNamed = (paths: readonly string[] = []): Promise<readonly BroughtFile[]> =>
  Promise.all(paths.map(async (path) => ({ name: basename(path), content: await readTextFile(path) })));
