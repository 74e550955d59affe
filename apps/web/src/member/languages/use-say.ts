import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Values } from '../../languages/use-say.js';
import type { MessageId } from './message-id.js';

/** Says a sentence of the catalogue. */
export const useSay = (): ((id: MessageId, values?: Values) => string) => {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
};
