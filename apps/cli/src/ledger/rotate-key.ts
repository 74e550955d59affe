import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { formatPublicKey, parsePublicKey } from '#proof';
import { PublishedLog, RotateLogKey, SigningKeys } from '#sealing';
import { sealFolderOf, type Configuration } from '../../../api/src/composition/configuration.js';
import { COMMAND_LINE_ACTOR } from './command-line-actor.js';
import { askServer } from './running-server.js';
import { withApplication } from './with-application.js';

export interface RotatedKey {
  /** public half of the new key */
  readonly verifierKey: string;
  /** ledger number of the entry that says so */
  readonly number: number;
}

/**
 * Makes a key, puts it in the folder of the seal and records that it signs from now on.
 * @throws DomainError `SEALED_LOG_NOT_FOUND` before the first entry is sealed, and what recording refuses
 */
export const rotateKey = async (configuration: Configuration): Promise<RotatedKey> => {
  const folder = sealFolderOf(configuration);
  const verifierKey = formatPublicKey(new SigningKeys(folder).make(originIn(folder)));
  const body = JSON.stringify({ newVerifierKey: verifierKey });
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const answer = await askServer(configuration, '/api/seal/keys', request);
  const number = answer ? Number(answer.headers.get('ledger-position')) : await recordHere(configuration, verifierKey);
  return { verifierKey, number };
};

const originIn = (folder: string): string => {
  const published = new PublishedLog(folder);
  try {
    const [first] = published.log.signed.keys();
    return parsePublicKey(first?.verifierKey ?? '').name;
  } finally {
    published.close();
  }
};

const recordHere = async (configuration: Configuration, newVerifierKey: string): Promise<number> => {
  const context = { actor: COMMAND_LINE_ACTOR, commandId: randomUUID() };
  const { number } = await withApplication(configuration, (application) =>
    application.get(CommandBus).execute(new RotateLogKey({ newVerifierKey }, context)),
  );
  return number ?? -1;
};
