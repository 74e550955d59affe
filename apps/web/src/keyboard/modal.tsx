import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSay } from '../languages/use-say.js';

/** A dialog of the browser itself: it keeps the focus, and Escape closes it. */
export const Modal = ({ title, close, children }: { readonly title: string; readonly close: () => void; readonly children: ReactNode }) => {
  const say = useSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={close} onCancel={close}>
      <div className="row apart">
        <h2 id={id}>{title}</h2>
        <button type="button" className="button quiet small" onClick={close}>
          {say('dialog.close')}
        </button>
      </div>
      {children}
    </dialog>
  );
};
