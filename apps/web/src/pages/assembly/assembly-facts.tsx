import type { ReactNode } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { MessageId } from '../../languages/message-id.js';
import type { Assembly } from '../../server/assembly.js';
import { MemberName } from '../members/member-name.js';

/** What the minutes begin with: convocation, roll, attendance, bureau, hours. */
export const AssemblyFacts = ({ assembly }: { readonly assembly: Assembly }) => {
  const say = useSay();
  const { date, instant, number } = useFormats();
  const { status, noticeSentOn, rulebookVersion, roll, announced, attendance, bureau, openedAt, closedAt } = assembly;
  const facts: readonly (readonly [MessageId, ReactNode])[] = [
    ['assembly.notice', date(noticeSentOn)],
    ['assembly.rulebook', say('rules.version', { version: rulebookVersion })],
    ...(roll ? ([['roll.count', number(roll.count)]] as const) : []),
    ...(status === 'convened'
      ? ([
          ['attendance.coming', number(announced.coming)],
          ['attendance.apologised', number(announced.apologised)],
        ] as const)
      : []),
    ['attendance.present', number(attendance.present)],
    ['attendance.represented', number(attendance.represented)],
    ...(openedAt === null ? [] : ([['assembly.openedAt', instant(openedAt)]] as const)),
    ...(closedAt === null ? [] : ([['assembly.closedAt', instant(closedAt)]] as const)),
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {bureau.length > 0 && (
        <div>
          <dt>{say('assembly.bureau')}</dt>
          {bureau.map((memberId) => (
            <dd key={memberId}>
              <MemberName memberId={memberId} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
};
