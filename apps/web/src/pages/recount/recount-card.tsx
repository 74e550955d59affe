import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../../identity/icon.js';
import { useSay } from '../../languages/use-say.js';
import { useAnswer } from '../../server/use-answer.js';
import { Refused } from '../../shell/refused.js';

interface RecountCardProps<Recount> {
  readonly title: string;
  readonly path: string;
  /** asked for without a press */
  readonly isWanted: boolean;
  readonly children: (recount: Recount) => ReactNode;
}

/** One ballot, counted again when somebody asks, and whether it comes to what was proclaimed. */
export function RecountCard<Recount extends { readonly agrees: boolean }>({ title, path, isWanted, children }: RecountCardProps<Recount>) {
  const say = useSay();
  const id = useId();
  const [isAsked, ask] = useState(false);
  const recount = useAnswer<Recount>(isAsked || isWanted ? path : undefined);
  const isOut = !isAsked && !isWanted;
  const isCounting = !isOut && recount.status === 'waiting';
  return (
    <article className="card" aria-labelledby={id}>
      <div className="row apart">
        <h2 id={id}>{title}</h2>
        {recount.status === 'answered' && (
          <span className={recount.answer.agrees ? 'chip adopted' : 'chip rejected'}>
            <Icon name={recount.answer.agrees ? 'adopted' : 'rejected'} />
            {say(recount.answer.agrees ? 'recount.agrees' : 'recount.differs')}
          </span>
        )}
        <button type="button" className="button quiet small no-print" onClick={() => (isOut ? ask(true) : recount.again())}>
          {say('recount.again')} <span className="said-only">{title}</span>
        </button>
      </div>
      <output className={isCounting ? 'soft later' : 'soft'}>{isCounting && say('recount.running')}</output>
      {recount.status === 'refused' && <Refused problem={recount.problem} again={recount.again} />}
      {recount.status === 'answered' && children(recount.answer)}
    </article>
  );
}
