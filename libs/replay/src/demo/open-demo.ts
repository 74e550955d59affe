import { ballotStream } from '#assembly/domain';
import { followingCommandId } from '#cqrs';
import { addDays, dateIn } from '#kernel';
import { PayUpShares, SubscribeShares } from '#shares';
import { AdoptRulebook, sharedEnterpriseRules, type Rules } from '#statutes';
import { ReplayScript, type Buses, type ProgressListener } from '../buses.js';
import { electorateOf } from '../electorate.js';
import { holdAssembly } from '../hold-assembly.js';
import { inFlight } from '../in-flight.js';
import type { PublishedAssembly } from '../published-assembly.js';
import type { ReplayRules } from '../replay-rules.js';
import { registerMembers } from '../register-members.js';
import { INVENTED_NAMES, inventedName } from './invented-names.js';
import { holdOpenAssembly, OPEN_BALLOT } from './open-assembly.js';
import { brattleboro2018, coopaname2018 } from './published.js';
import type { ReplayedMembers } from '../replayed-members.js';

/** Names the demo: its members are nobody, and the same on every machine. */
const DEMO = 'd5d3a1c0-6a4e-5b51-9f0b-5d0f6c0e7a11';

/** Written last: a demo without it was interrupted. */
export const LAST_STREAM_OF_DEMO = ballotStream(followingCommandId(DEMO, OPEN_BALLOT));

const FOUNDED_ON = '2015-01-05';

/** Days between the notice and an assembly of the demo. */
const NOTICE_DAYS = 30;

/** The model cooperative, except that elections are open: secret ballots are not there yet, and the demo shows an election. */
const demoRules: Rules = { ...sharedEnterpriseRules, ballots: { ...sharedEnterpriseRules.ballots, personsByOpenBallot: true } };

/** The decision every entry of the rulebook of a demo refers to: how a demo ledger is told from a real one. */
export const DEMO_DECISION = 'demo';

/**
 * Fills an empty ledger with a cooperative to try things on: members who are nobody under invented names, their shares, two past assemblies with real published
 * figures, and one that is open today.
 *
 * @param now  the instant on whose day the open assembly is held, ISO 8601
 */
export const openDemo = async (
  buses: Buses,
  { now, progress }: { readonly now: string; readonly progress: ProgressListener },
): Promise<void> => {
  const script = new ReplayScript(buses, DEMO);
  const adoption = { effectiveFrom: FOUNDED_ON, rules: demoRules, decisionRef: DEMO_DECISION };
  await script.send(new AdoptRulebook(adoption, script.context('adopt the rulebook')));
  const joining = { count: INVENTED_NAMES, firstNumber: 1, effectiveAt: FOUNDED_ON, nameOf: inventedName };
  const members = await registerMembers(script, joining, progress);
  await subscribe(script, members);
  await hold(new ReplayScript(buses, script.id('coopaname')), coopaname2018, '2018-12-14', members, progress);
  await hold(new ReplayScript(buses, script.id('brattleboro')), brattleboro2018, '2019-06-20', members, progress);
  await holdOpenAssembly(script, { today: dateIn(demoRules.timeZone, now), members });
};

/** Three shares each; most have paid them up, some only the quarter the rules ask for at once. */
const subscribe = (script: ReplayScript, members: ReplayedMembers): Promise<void> =>
  inFlight(members.entries(), async ([index, memberId]) => {
    const place = index + 1;
    const subscription = { memberId, subscriptionId: script.id(`subscription ${place}`), effectiveAt: FOUNDED_ON };
    await script.send(new SubscribeShares({ ...subscription, shareClass: 'A', quantity: 3 }, script.context(`subscribe ${place}`)));
    const amountCents = place % 5 === 0 ? 2_250 : 9_000;
    await script.send(new PayUpShares({ ...subscription, amountCents, method: 'transfer' }, script.context(`pay ${place}`)));
  });

const hold = async (
  script: ReplayScript,
  published: PublishedAssembly,
  date: string,
  members: ReplayedMembers,
  progress: ProgressListener,
): Promise<void> => {
  const { present } = electorateOf(published);
  const noticeSentOn = addDays(date, -NOTICE_DAYS);
  const rules: ReplayRules = { rules: demoRules, kindOf: () => 'ordinary' };
  await holdAssembly(script, { published, rules, date, noticeSentOn, members, present, signed: true }, progress);
};
