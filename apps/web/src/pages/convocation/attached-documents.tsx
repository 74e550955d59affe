import { useSay } from '../../languages/use-say.js';
import { documentKinds, type DocumentKind } from '../../server/assembly.js';
import { KeptDocuments, type KeptDocument } from './kept-documents.js';

/** A document of an assembly, and what it is. */
export interface AttachedDocument extends KeptDocument {
  readonly kind: DocumentKind;
}

interface AttachedDocumentsProps {
  readonly documents: readonly AttachedDocument[];
  readonly change: (documents: readonly AttachedDocument[]) => void;
}

/** The documents a convocation names: accounts, reports, by-laws; what each of them is, is said beside it. */
export const AttachedDocuments = ({ documents, change }: AttachedDocumentsProps) => {
  const say = useSay();
  const kindOf = (digest: string): DocumentKind => documents.find((document) => document.digest === digest)?.kind ?? 'other';
  const call = (digest: string, kind: string): void => {
    const chosen = documentKinds.find((one) => one === kind) ?? 'other';
    change(documents.map((document) => (document.digest === digest ? { ...document, kind: chosen } : document)));
  };
  return (
    <>
      <KeptDocuments
        label={say('documents.attach')}
        documents={documents}
        change={(kept) => change(kept.map((document) => ({ ...document, kind: kindOf(document.digest) })))}
      />
      {documents.map(({ name, digest, kind }) => (
        <div key={digest} className="field">
          <label htmlFor={`kind-${digest}`}>{say('documents.kindOf', { name })}</label>
          <select id={`kind-${digest}`} value={kind} onChange={({ target }) => call(digest, target.value)}>
            {documentKinds.map((value) => (
              <option key={value} value={value}>
                {say(`document.${value}`)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </>
  );
};
