import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Values } from './use-say.js';

/** Says a sentence whose name comes from elsewhere, a code or an operation; nothing when there are no words for it. */
export type SayKnown = (id: string, values?: Values) => string | undefined;

export const useSayKnown = (): SayKnown => {
  const intl = useIntl();
  return useCallback((id, values) => (Object.hasOwn(intl.messages, id) ? intl.formatMessage({ id }, values) : undefined), [intl]);
};
