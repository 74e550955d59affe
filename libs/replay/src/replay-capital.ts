import { GetShareRegister, SubscribeShares, type Holding } from '#shares';
import { inFlight } from './in-flight.js';
import type { ReplayScript } from './buses.js';
import type { PublishedCapital } from './published-assembly.js';
import type { ReplayedCapital } from './replay-report.js';
import { REPLAYED_SHARE_CLASS } from './replay-rules.js';
import type { ReplayedMembers } from './replayed-members.js';

/** Has the members subscribe the published number of shares and states the capital the register comes to. */
export const replayCapital = async (
  script: ReplayScript,
  published: PublishedCapital,
  members: ReplayedMembers,
): Promise<ReplayedCapital> => {
  const { asOf, shares, shareNominalCents, shareCapitalCents } = published;
  const each = Math.floor(shares / members.count);
  const over = shares % members.count;
  await inFlight(members.entries(), async ([index, memberId]) => {
    const quantity = each + (index < over ? 1 : 0);
    if (quantity === 0) return;
    const subscription = { memberId, subscriptionId: script.id(`subscription ${index + 1}`), shareClass: REPLAYED_SHARE_CLASS, quantity };
    await script.send(new SubscribeShares({ ...subscription, effectiveAt: asOf }, script.context(`subscribe ${index + 1}`)));
  });
  const holdings = await allHoldings(script, asOf);
  const registered = {
    shares: holdings.reduce((sum, { quantity }) => sum + quantity, 0),
    shareCapitalCents: holdings.reduce((sum, { subscribedCents }) => sum + subscribedCents, 0),
  };
  const agrees = registered.shares === shares && registered.shareCapitalCents === shareCapitalCents;
  return { asOf, shareNominalCents, ...registered, publishedCapitalCents: shareCapitalCents, agrees };
};

/** The whole share register of a day, page by page. */
const allHoldings = async (script: ReplayScript, asOf: string): Promise<readonly Holding[]> => {
  const minNumber = await script.headNumber();
  const holdings: Holding[] = [];
  let cursor: string | undefined;
  do {
    const page = await script.buses.queries.execute(new GetShareRegister({ asOf, minNumber, limit: 200, cursor }));
    holdings.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return holdings;
};
