'use client';
/** Above the open text when its session ended: sign in, and the save that waited goes on. */
import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { SignInForm } from '#components/desk/accounts/sign-in-form.tsx';
import { Button } from '#components/desk/controls/button.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.work.signInAgain;

interface Props {
  open: boolean;
  onClose: () => void;
  onSignedIn: () => void;
}

export function SignInAgain({ open, onClose, onSignedIn }: Props) {
  // When it asks once more after somebody signed in, that was not the one who wrote these words.
  const [tried, setTried] = useState(false);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()} disablePointerDismissal>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className="question slip">
          <Dialog.Title className="question-title">{words.title}</Dialog.Title>
          <Dialog.Description>{tried ? words.other : words.explained}</Dialog.Description>
          <div className="question-fields">
            <SignInForm
              onSignedIn={() => {
                setTried(true);
                onSignedIn();
              }}
            />
          </div>
          <div className="question-foot">
            <Button look="word" onClick={onClose}>
              {words.later}
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
