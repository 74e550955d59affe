import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { QueryBus } from '@nestjs/cqrs';
import type { Language } from '#counting';
import { ExportRegister, writtenSheet, type CsvForm, type ExportName, type SheetFormat } from '#register-exchange';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import { assertLedgerExists } from './open-ledger.js';
import { askServer } from './running-server.js';
import { withApplication } from './with-application.js';

export interface ExportAsked {
  readonly register: ExportName;
  readonly format: SheetFormat;
  readonly language: Language;
  readonly delimiter?: CsvForm['delimiter'] | undefined;
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
  readonly from?: string | undefined;
  /** file it is written to; named after the register and both dates when absent */
  readonly output?: string | undefined;
}

export interface ExportDone {
  readonly register: ExportName;
  readonly file: string;
  readonly asOf: string;
  readonly knownAt: number;
}

/**
 * Writes a register to a file: asked of the server that runs on the folder, else read off its ledger.
 * @throws DomainError `LEDGER_NOT_FOUND`, `DATE_INVALID`, `MOMENT_INVALID`, and what opening the ledger refuses
 */
export const exportRegister = async (configuration: Configuration, asked: ExportAsked): Promise<ExportDone> => {
  const answer = await askServer(configuration, `/api/exports/${asked.register}?${parametersOf(asked).toString()}`, {
    headers: { 'accept-language': asked.language },
  });
  return answer ? fromServer(answer, asked) : fromLedger(configuration, asked);
};

const parametersOf = ({ format, delimiter, asOf, knownAt, from }: ExportAsked): URLSearchParams => {
  const parameters = new URLSearchParams({ format });
  for (const [name, value] of Object.entries({ delimiter, asOf, knownAt, from })) if (value !== undefined) parameters.set(name, value);
  return parameters;
};

const fromServer = async ({ headers, body }: Response, { register, output }: ExportAsked): Promise<ExportDone> => {
  // The server names the file after both dates; it is our own.
  const [fileName = '', asOf = '', knownAt = ''] =
    /[a-z]+-(\d{4}-\d{2}-\d{2})-known-(-?\d+)\.\w+/.exec(headers.get('content-disposition') ?? '') ?? [];
  const file = output ?? fileName;
  await pipeline(body ? Readable.fromWeb(body) : Readable.from([]), createWriteStream(file));
  return { register, file, asOf, knownAt: Number(knownAt) };
};

const fromLedger = (
  configuration: Configuration,
  { register, format, delimiter, output, knownAt, ...question }: ExportAsked,
): Promise<ExportDone> => {
  assertLedgerExists(configuration);
  return withApplication(configuration, async (application) => {
    const known = knownAt !== undefined && /^-?\d+$/.test(knownAt) ? Number(knownAt) : knownAt;
    const sheet = await application.get(QueryBus).execute(new ExportRegister(register, { ...question, knownAt: known }));
    const written = writtenSheet(sheet, format, delimiter);
    const file = output ?? written.fileName;
    await pipeline(written.bytes, createWriteStream(file));
    return { register, file, asOf: sheet.asOf, knownAt: sheet.knownAt };
  });
};
