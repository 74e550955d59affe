import { Suspense, useState } from 'react';
import { lazy } from '../languages/lazy.js';
import { goTo } from '../routing/place.js';
import { useKeys } from './use-keys.js';

const KeyMap = lazy(async () => ({ default: (await import('./key-map.js')).KeyMap }));
const Palette = lazy(async () => ({ default: (await import('./palette.js')).Palette }));

/** Keys that work on every page, and what they open. */
export const Keyboard = () => {
  const [open, setOpen] = useState<'palette' | 'map'>();
  const close = (): void => setOpen(undefined);
  useKeys({
    '/': () => goTo('/members#search'),
    n: () => goTo('/subscriptions/new'),
    'Mod+k': () => setOpen('palette'),
    '?': () => setOpen('map'),
  });
  return (
    <Suspense>
      {open === 'palette' && <Palette close={close} />}
      {open === 'map' && <KeyMap close={close} />}
    </Suspense>
  );
};
