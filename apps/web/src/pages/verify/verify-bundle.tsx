import { useId, useState, type DragEvent, type SubmitEvent } from 'react';
import { useSay } from '../../languages/use-say.js';
import type { BundleFile } from '../../verifying/verification.js';
import { BringMore } from './bring-more.js';
import { droppedFiles, filesOfList } from './dropped-files.js';
import { useBrought } from './use-brought.js';
import { useVerification } from './use-verification.js';
import { VerificationRun } from './verification-run.js';

/** What every browser understands and no standard names (File and Directory Entries API). */
const wholeFolder = { webkitdirectory: '' };

/** An audit bundle, which never leaves the browser. */
export const VerifyBundle = () => {
  const say = useSay();
  const id = useId();
  const [files, choose] = useState<readonly BundleFile[]>([]);
  const [isMissing, setMissing] = useState(false);
  // A bundle may be of another ledger: only what is brought for it is compared with it.
  const brought = useBrought(undefined);
  const { verification, start, cancel } = useVerification();
  const [first] = files;

  const take = (chosen: readonly BundleFile[]): void => {
    choose(chosen);
    setMissing(false);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then(take);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setMissing(files.length === 0);
    if (files.length > 0) start({ kind: 'bundle', files, ...brought.known() });
  };

  return (
    <form className="card" aria-labelledby={`${id}-title`} onSubmit={submit}>
      <h2 id={`${id}-title`}>{say('verify.bundle.title')}</h2>
      <p>{say('verify.bundle.text')}</p>
      <section className="drop-here stack" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <div className="field">
          <label htmlFor={`${id}-folder`}>{say('verify.bundle.folder')}</label>
          <input id={`${id}-folder`} type="file" {...wholeFolder} onChange={({ target }) => take(filesOfList(target.files))} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-file`}>{say('verify.bundle.file')}</label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".zip,.tar,.tgz,.tar.gz,application/gzip"
            onChange={({ target }) => take(filesOfList(target.files))}
          />
        </div>
        <p className="soft">{first ? say('verify.bundle.chosen', { name: first.path.split('/')[0] }) : say('verify.bundle.drop')}</p>
      </section>
      <BringMore brought={brought} />
      {isMissing && (
        <p className="wrong" role="alert">
          {say('verify.bundle.missing')}
        </p>
      )}
      <p className="row">
        <button className="button">{say('verify.bundle.start')}</button>
      </p>
      <VerificationRun verification={verification} cancel={cancel} subject="bundle" />
    </form>
  );
};
