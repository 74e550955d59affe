/** A bar while there is no connection: nobody waits for what cannot come. */
export const showConnection = (): void => {
  const bar = document.querySelector<HTMLElement>('[data-offline]');
  if (!bar) return;
  const show = (): void => {
    bar.hidden = navigator.onLine;
  };
  show();
  addEventListener('online', show);
  addEventListener('offline', show);
};
