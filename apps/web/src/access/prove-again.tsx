import { Suspense, useEffect, useState } from 'react';
import { lazy } from '../languages/lazy.js';
import { proveBy } from '../server/proving.js';

const ProofDialog = lazy(async () => ({ default: (await import('./proof-dialog.js')).ProofDialog }));

/** Asks again who somebody is, wherever the server wants to know before it does what it was asked for. */
export const ProveAgain = () => {
  const [asked, ask] = useState<{ readonly answer: (isProven: boolean) => void }>();
  useEffect(() => proveBy(() => new Promise((answer) => ask({ answer }))), []);
  const close = (isProven: boolean): void => {
    asked?.answer(isProven);
    ask(undefined);
  };
  return <Suspense>{asked && <ProofDialog close={close} />}</Suspense>;
};
