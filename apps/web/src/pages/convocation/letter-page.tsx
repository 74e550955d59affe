import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { usePlace } from '../../routing/place.js';
import type { Letter } from '../../server/convocation.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { PaperButton } from '../../shell/paper-button.js';
import { MemberCalled } from '../desk/member-called.js';

/** The convocation of one member as it is printed and posted; the one-time code is put in by whoever sends it. */
export const LetterPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const memberId = usePlace().searchParams.get('member') ?? '';
  const path = `/api/assemblies/${assemblyId}/convocations/${memberId}`;
  const asked = useAnswer<Letter>(path);
  return (
    <>
      <PageHead title={say('convocation.letter')}>
        <p>
          <MemberCalled memberId={memberId} />
        </p>
        <div className="row no-print">
          <Link className="button quiet small" href={`/assemblies/${assemblyId}/convocations`}>
            {say('desk.convocations')}
          </Link>
          <a className="button quiet small" href={`${path}/calendar`} download="assembly.ics">
            {say('convocation.calendar')}
          </a>
          <PaperButton path={`${path}/paper`} label={say('papers.letter')} />
          <button type="button" className="button quiet small" onClick={() => window.print()}>
            {say('minutes.print')}
          </button>
        </div>
      </PageHead>
      <Answer of={asked}>{({ letter }) => <article className="card letter">{letter}</article>}</Answer>
    </>
  );
};
