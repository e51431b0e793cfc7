import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./icon";
import "./dialog.css";

interface DialogProps {
  open: boolean;
  title: string;
  /** Called by the cross and by Escape; what is open belongs to the caller. */
  onClose: () => void;
  /** Buttons at the end, the one that acts first. */
  actions?: ReactNode;
  /** From the lower edge on a phone: for filters and menus. */
  sheet?: boolean;
  children: ReactNode;
}

/** The browser's own dialog: it keeps the focus inside and gives it back. */
export function Dialog({ open, title, onClose, actions, sheet = false, children }: DialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);

  // A dialog that is taken away while open gives the focus back as one that is closed does.
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => {
      if (element?.open) element.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={sheet ? "dialog dialog--sheet" : "dialog"}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open ? (
        <>
          <header className="dialog__head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" aria-label={t("actions.close")} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          <div className="dialog__body">{children}</div>
          {actions ? <footer className="dialog__actions">{actions}</footer> : null}
        </>
      ) : null}
    </dialog>
  );
}
