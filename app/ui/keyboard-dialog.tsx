import { type ReactNode, type RefObject, useEffect, useRef } from 'react';

type Props = {
  open: boolean;
  onClose: () => void;
  label: string;
  focus?: RefObject<HTMLElement>;
  className?: string;
  children: ReactNode;
};

/** A modal dialog: holds the focus while it is open and gives it back afterwards; Escape or a click beside it closes. */
export function Dialog({ open, onClose, label, focus, className, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (!open) return element.close();
    element.showModal();
    focus?.current?.focus();
  }, [open, focus]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way of clicking beside a dialog
    <dialog
      ref={dialog}
      aria-label={label}
      className={className}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open && <div className="dialog-body">{children}</div>}
    </dialog>
  );
}
