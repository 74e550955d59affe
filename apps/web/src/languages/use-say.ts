import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from './message-id.js';

export type Value = string | number | undefined;

export type Values = Readonly<Record<string, Value>>;

export type Say = (id: MessageId, values?: Values) => string;

/** Says a sentence of the catalogue. */
export const useSay = (): Say => {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
};
