import { useSay } from '../../languages/use-say.js';

/** The way to check everything without a page of ours, and what no check can show. */
export const OfflineVerifier = () => {
  const say = useSay();
  return (
    <div className="columns">
      <section className="stack" aria-labelledby="offline">
        <h2 id="offline">{say('verify.offline.title')}</h2>
        <p>{say('verify.offline.text')}</p>
        <ul>
          <li>
            <a href="/verifier/VERIFY.md" download>
              {say('verify.offline.guide')}
            </a>
          </li>
          <li>
            <a href="/verifier/verify.mjs" download>
              {say('verify.offline.program')}
            </a>
          </li>
          <li>
            <a href="/verifier/audit.go" download>
              {say('verify.offline.go')}
            </a>
          </li>
        </ul>
      </section>
      <section className="stack" aria-labelledby="limits">
        <h2 id="limits">{say('verify.limits.title')}</h2>
        <ul>
          <li>{say('verify.limits.true')}</li>
          <li>{say('verify.limits.never')}</li>
          <li>{say('verify.limits.newest')}</li>
        </ul>
      </section>
    </div>
  );
};
