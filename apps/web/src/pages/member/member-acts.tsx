import { ActChoice } from '../../forms/act-choice.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { RosterLine } from '../../server/registers.js';
import type { RulebookVersion } from '../../server/rules.js';
import type { ShareAccount } from '../../server/share-account.js';
import { useAnswer } from '../../server/use-answer.js';
import { actsOn } from './acts-on-member.js';

interface MemberActsProps {
  readonly memberId: string;
  readonly member: RosterLine | undefined;
  readonly account: ShareAccount | undefined;
  readonly recorded: () => void;
}

/** What can be recorded of somebody: one button each, and the form below. */
export const MemberActs = ({ memberId, member, account, recorded }: MemberActsProps) => {
  const say = useSay();
  const { date, money } = useFormats();
  const rulebook = useAnswer<{ readonly versions: readonly RulebookVersion[] }>('/api/rulebook');
  const rules = rulebook.status === 'answered' ? rulebook.answer.versions.at(-1)?.rules : undefined;
  const lotOf = (id: string, { quantity, subscribedOn, subscribedCents, paidUpCents }: ShareAccount['subscriptions'][string]) => ({
    value: id,
    label: say('acts.lot', { quantity, date: date(subscribedOn), left: money(subscribedCents - paidUpCents) }),
  });
  const lots = Object.entries(account?.subscriptions ?? {}).filter(([, { quantity }]) => quantity !== 0);
  const acts = actsOn({
    memberId,
    isMember: member !== undefined,
    isRepresented: member !== undefined && member.kind !== 'naturalPerson',
    unpaid: lots.filter(([, { paidUpCents }]) => paidUpCents === 0).map(([id, lot]) => lotOf(id, lot)),
    lots: lots.map(([id, lot]) => lotOf(id, lot)),
    claims: Object.entries(account?.claims ?? {})
      .filter(([, { status }]) => status === 'cancelled')
      .map(([id, { fixed, paidCents }]) => ({ value: id, label: money(fixed.amountCents - paidCents) })),
    rules,
    say,
  });
  return (
    <section className="stack no-print" aria-labelledby="acts">
      <h2 id="acts" className="said-only">
        {say('acts.title')}
      </h2>
      <ActChoice subject={memberId} acts={acts.map((act) => ({ ...act, title: say(`act.${act.name}`) }))} recorded={recorded}>
        <Link className="button small" href={`/subscriptions/new?member=${memberId}`}>
          {say('subscription.title')}
        </Link>
      </ActChoice>
    </section>
  );
};
