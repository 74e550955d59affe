import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';
import type { AssemblyLine } from './assembly-line.js';
import { useAssemblyTitle } from './assembly-line.js';

/** A ballot that waits for the reader. */
export interface OpenBallot {
  readonly path: string;
  readonly number: number | null;
  readonly body: string | null;
  readonly closesAt: string | null;
  /** rights of hers, and of those she represents, that are not used yet */
  readonly rights: number;
}

export interface Home {
  readonly name: string;
  readonly isMember: boolean;
  readonly voteNow: readonly OpenBallot[];
  readonly assemblies: readonly AssemblyLine[];
  readonly proceedings: number;
}

/** What waits for a member, first; then where everything of hers is. */
export const HomePage = ({ home: { name, isMember, voteNow, assemblies, proceedings } }: { readonly home: Home }) => {
  const say = useSay();
  const title = useAssemblyTitle();
  const { instant, date } = useFormats();
  return (
    <>
      <header className="page-head">
        <p>{name}</p>
        <h1>{voteNow.length > 0 ? say('home.voteNow') : say('home.title')}</h1>
        {!isMember && <p>{say('home.noMember')}</p>}
      </header>
      {voteNow.map(({ path, number, body, closesAt, rights }) => (
        <section className="card called" key={path}>
          <h2>{number === null ? say('home.electionOf', { body: body ?? '' }) : say('ballot.resolution', { number })}</h2>
          <p>{closesAt === null ? say('ballot.closesByChair') : say('ballot.closesAt.member', { at: instant(closesAt) })}</p>
          {rights > 1 && <p>{say('home.rights', { rights })}</p>}
          <a className="button large" href={path}>
            {say('home.vote')}
          </a>
        </section>
      ))}
      <section aria-labelledby="assemblies">
        <h2 id="assemblies">{say('home.assemblies')}</h2>
        {assemblies.length === 0 && <p>{say('home.noAssembly')}</p>}
        <ul className="plain-list">
          {assemblies.map((assembly) => (
            <li key={assembly.path}>
              <a className="linked-row" href={assembly.path}>
                <strong>{title(assembly)}</strong>
                <span>
                  {date(assembly.date)} · {say(`assembly.status.${assembly.status}`)}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <nav aria-label={say('home.mine')}>
        <ul className="plain-list">
          {(['shares', 'file', 'access'] as const).map((one) => (
            <li key={one}>
              <a className="linked-row" href={`/me/${one}`}>
                <strong>{say(`home.${one}`)}</strong>
              </a>
            </li>
          ))}
          {proceedings > 0 && (
            <li>
              <a className="linked-row" href="/me/proceedings">
                <strong>{say('home.proceedings', { proceedings })}</strong>
              </a>
            </li>
          )}
        </ul>
      </nav>
    </>
  );
};
