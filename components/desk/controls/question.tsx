'use client';
import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type ReactNode, useRef } from 'react';
import { Button } from '#components/desk/controls/button.tsx';

interface QuestionProps {
  open: boolean;
  onClose: () => void;
  /** The question: “Withdraw this article?” */
  title: string;
  /** What readers will see when it is done. */
  explained: ReactNode;
  /** Fields it needs, for instance a notice to readers. */
  children?: ReactNode;
  /** The safe word comes first and has the focus: “Keep it”. */
  keep: string;
  /** The word that does it. `pencil` unless it takes nothing away. */
  confirm: string;
  confirmLook?: 'pencil' | 'ink';
  onConfirm: () => void;
  /** What the confirming word waits for. */
  held?: string | undefined;
}

/** Asked only where nothing undoes. Escape keeps all as it is; the focus returns to where it was. */
export function Question({ open, onClose, title, explained, children, keep, confirm, confirmLook = 'pencil', onConfirm, held }: QuestionProps) {
  const safe = useRef<HTMLButtonElement>(null);
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="veil" />
        <AlertDialog.Popup className="question slip" initialFocus={safe}>
          <AlertDialog.Title className="question-title">{title}</AlertDialog.Title>
          <AlertDialog.Description render={<div />}>{explained}</AlertDialog.Description>
          {children && <div className="question-fields">{children}</div>}
          <div className="question-foot">
            <Button ref={safe} onClick={onClose}>
              {keep}
            </Button>
            <Button look={confirmLook} held={held} onClick={onConfirm}>
              {confirm}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
