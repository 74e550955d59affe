import { useState } from 'react';
import { useSay } from '../../languages/use-say.js';
import { usePlace } from '../../routing/place.js';
import type { RulebookVersion } from '../../server/rules.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { BulletinForm } from './bulletin-form.js';
import { RecordedBulletins, type RecordedBulletin } from './recorded-bulletins.js';

/** Subscriptions, one paper bulletin after the other, without leaving the keyboard. */
export const SubscriptionPage = () => {
  const say = useSay();
  const { searchParams } = usePlace();
  const rulebook = useAnswer<{ readonly versions: readonly RulebookVersion[] }>('/api/rulebook');
  const [recorded, setRecorded] = useState<readonly RecordedBulletin[]>([]);
  return (
    <>
      <PageHead title={say('subscription.title')}>
        <p className="lead">{say('subscription.lead')}</p>
      </PageHead>
      <Answer of={rulebook}>
        {({ versions }) =>
          versions.length === 0 ? (
            <p>{say('capital.none')}</p>
          ) : (
            <BulletinForm
              versions={versions}
              memberId={searchParams.get('member') ?? ''}
              recorded={(bulletin) => setRecorded((before) => [bulletin, ...before])}
            />
          )
        }
      </Answer>
      <RecordedBulletins bulletins={recorded} undone={(bulletin) => setRecorded((before) => before.filter((one) => one !== bulletin))} />
    </>
  );
};
