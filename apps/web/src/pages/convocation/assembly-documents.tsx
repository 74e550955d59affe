import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';

/** What members may read before they vote, each at the address that is its digest. */
export const AssemblyDocuments = ({ documents }: Pick<Assembly, 'documents'>) => {
  const say = useSay();
  return (
    <section className="card" aria-labelledby="documents">
      <h2 id="documents">{say('documents.title')}</h2>
      {documents.length === 0 ? (
        <p className="soft">{say('documents.none')}</p>
      ) : (
        <ul>
          {documents.map(({ kind, digest }) => (
            <li key={digest}>
              <a href={`/api/documents/${digest}`}>{say(`document.${kind}`)}</a> <code className="digest">{digest}</code>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
