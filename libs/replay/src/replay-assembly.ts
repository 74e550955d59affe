import { addDays } from '#kernel';
import { AdoptRulebook } from '#statutes';
import { ReplayScript, type Buses, type ProgressListener } from './buses.js';
import { electorateOf } from './electorate.js';
import { findingsIn } from './findings.js';
import { holdAssembly } from './hold-assembly.js';
import type { PublishedAssembly } from './published-assembly.js';
import { registerMembers } from './register-members.js';
import { replayCapital } from './replay-capital.js';
import type { ReplayReport } from './replay-report.js';
import { replayRulesOf } from './replay-rules.js';

export interface ReplayOptions {
  /** UUID that names the replay; the same on the same ledger goes on where it was cut short */
  readonly replayId: string;
  /** day of the assembly when none was published; calendar date */
  readonly today: string;
  readonly progress?: ProgressListener;
}

/** Days between the notice and the assembly of a replay: enough for any rulebook. */
const NOTICE_DAYS = 30;

/**
 * Tells a published assembly again through the real path, on a ledger of its own: rulebook, members, roll, every single vote, close,
 * proclamation.
 * @throws DomainError of any command; `ASSEMBLY_FILE_INVALID`
 */
export const replayAssembly = async (published: PublishedAssembly, buses: Buses, options: ReplayOptions): Promise<ReplayReport> => {
  const { replayId, today, progress = () => undefined } = options;
  const started = performance.now();
  const script = new ReplayScript(buses, replayId);
  const before = await script.headNumber();
  const date = published.date ?? today;
  // Shares may have been counted before the assembly that was told about them.
  const registeredOn = addDays([date, published.capital?.asOf ?? date].sort()[0] ?? date, -NOTICE_DAYS);
  const rules = replayRulesOf(published);
  await script.send(new AdoptRulebook({ effectiveFrom: registeredOn, rules: rules.rules }, script.context('adopt the rulebook')));
  const { members, present } = electorateOf(published);
  const registered = await registerMembers(script, { count: members, firstNumber: 1, effectiveAt: registeredOn }, progress);
  const noticeSentOn = addDays(date, -NOTICE_DAYS);
  const held = await holdAssembly(script, { published, rules, date, noticeSentOn, members: registered, present }, progress);
  const capital = published.capital && (await replayCapital(script, published.capital, registered));
  return {
    id: published.id,
    events: (await script.headNumber()) - before,
    ...held,
    ...(capital ? { capital } : {}),
    findings: findingsIn(published),
    seconds: Math.round(performance.now() - started) / 1_000,
  };
};
