import { useState } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import { record, sendFile } from '../../server/ask.js';
import type { ImportReport, ImportStanding } from '../../server/import.js';
import { newKey } from '../../server/new-key.js';
import type { Problem } from '../../server/problem.js';
import { PageHead } from '../../shell/page-head.js';
import { Refused } from '../../shell/refused.js';
import { Waiting } from '../../shell/waiting.js';
import { ColumnMapping } from './column-mapping.js';
import { DropZone } from './drop-zone.js';
import { importAddress, rememberedMapping, rememberMapping, type Mapping } from './import-fields.js';
import { readImportFile, type ImportFile } from './import-file.js';
import { ImportOutcome } from './import-outcome.js';
import { ImportTrial } from './import-trial.js';

/** A register comes in from a file: dropped, mapped, tried, mended, recorded, and taken back as a whole if need be. */
export const ImportsPage = () => {
  const say = useSay();
  const { language } = useLanguage();
  const [file, setFile] = useState<ImportFile>();
  const [mapping, setMapping] = useState<Mapping>();
  const [report, setReport] = useState<ImportReport>();
  const [begun, begin] = useState<ImportStanding>();
  const [problem, setProblem] = useState<Problem>();
  const [isAsking, setAsking] = useState(false);

  const rehearse = async (tried: ImportFile, mapped: Mapping): Promise<void> => {
    setFile(tried);
    setMapping(mapped);
    setAsking(true);
    const sent = await sendFile<ImportStanding>(importAddress(mapped), tried.bytes, { language });
    const told =
      sent.status === 'answered'
        ? await record<ImportReport>(`/api/imports/${sent.answer.importId}/dry-run`, {}, newKey(), { language })
        : sent;
    setAsking(false);
    setProblem(told.status === 'refused' ? told.problem : undefined);
    setReport(told.status === 'answered' ? told.answer : undefined);
    if (told.status === 'answered') rememberMapping(tried.headings, mapped);
  };
  const dropped = async (chosen: File): Promise<void> => {
    begin(undefined);
    const read = await readImportFile(chosen);
    await rehearse(read, rememberedMapping(read.headings));
  };
  const commit = async (importId: string, validRowsOnly: boolean): Promise<void> => {
    if (isAsking) return;
    setAsking(true);
    const outcome = await record<ImportStanding>(`/api/imports/${importId}/commit`, { validRowsOnly }, newKey(), { language });
    setAsking(false);
    setProblem(outcome.status === 'refused' ? outcome.problem : undefined);
    if (outcome.status === 'answered') begin(outcome.answer);
  };

  return (
    <>
      <PageHead title={say('imports.title')}>
        <p className="lead">{say('imports.lead')}</p>
      </PageHead>
      {problem && <Refused problem={problem} />}
      {begun ? (
        <ImportOutcome begun={begun} another={() => begin(undefined)} />
      ) : (
        <>
          <DropZone file={file?.name} dropped={(chosen) => void dropped(chosen)} />
          {file && mapping && (
            <ColumnMapping
              headings={file.headings}
              mapping={mapping}
              found={report?.form.columns ?? {}}
              change={(changed) => void rehearse(file, changed)}
            />
          )}
          {isAsking && <Waiting />}
          {file && mapping && report && (
            <ImportTrial
              file={file}
              report={report}
              isAsking={isAsking}
              mend={(changed) => void rehearse(changed, mapping)}
              commit={(validRowsOnly) => void commit(report.importId, validRowsOnly)}
            />
          )}
        </>
      )}
    </>
  );
};
