import { useState, type SubmitEvent } from 'react';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { keptViews, keepViews, type SavedView } from './kept-views.js';

/** Lists somebody comes back to: what stands in the address, under a name. */
export const SavedViews = ({ query }: { readonly query: string }) => {
  const say = useSay();
  const [views, setViews] = useState(keptViews);
  const [name, setName] = useState('');
  const change = (changed: readonly SavedView[]): void => {
    keepViews(changed);
    setViews(changed);
  };
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    change([...views.filter((view) => view.name !== name.trim()), { name: name.trim(), query }]);
    setName('');
  };
  return (
    <details className="views">
      <summary>{say('views.title', { views: views.length })}</summary>
      <div className="card">
        <ul className="plain-list">
          {views.map((view) => (
            <li key={view.name} className="row apart">
              <Link className="button quiet small" href={`/members${view.query}`}>
                {view.name}
              </Link>
              <button
                type="button"
                className="button quiet small"
                aria-label={say('views.forget', { name: view.name })}
                onClick={() => change(views.filter((other) => other !== view))}
              >
                {say('views.remove')}
              </button>
            </li>
          ))}
        </ul>
        <form className="row" onSubmit={save}>
          <div className="field">
            <label htmlFor="view-name">{say('views.name')}</label>
            <input id="view-name" value={name} maxLength={60} autoComplete="off" onChange={({ target }) => setName(target.value)} />
          </div>
          <button type="submit" className="button small">
            {say('views.keep')}
          </button>
        </form>
      </div>
    </details>
  );
};
