'use client';
/** What stands around every page of somebody who is signed in: the bar, the keys, the finder. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { usePathname } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { Bar } from '#components/desk/frame/bar.tsx';
import { DeskKeys } from '#components/desk/frame/desk-keys.tsx';
import { KeysSheet } from '#components/desk/frame/keys-sheet.tsx';
import { hasOwnBar } from '#components/desk/frame/places.ts';
import type { FramePerson } from '#components/desk/frame/sign-out.ts';
import { Palette } from '#components/desk/palette/palette.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

interface FrameProps {
  siteName: string;
  person: FramePerson;
  /** Somebody can sign in with a password that everybody knows. */
  isDemonstration: boolean;
  timeZone: string;
  children: ReactNode;
}

export function Frame({ siteName, person, isDemonstration, timeZone, children }: FrameProps) {
  const pathname = usePathname();
  const [open, setOpen] = useState<'palette' | 'keys' | undefined>();
  const close = () => setOpen(undefined);
  return (
    <CSPProvider disableStyleElements>
      <a className="skip" href="#main">
        {desk.frame.skip}
      </a>
      <DeskKeys role={person.role} onFind={() => setOpen('palette')} onHelp={() => setOpen('keys')} />
      {!hasOwnBar(pathname) && (
        <Bar
          siteName={siteName}
          person={person}
          pathname={pathname}
          isDemonstration={isDemonstration}
          onFind={() => setOpen('palette')}
          onKeys={() => setOpen('keys')}
        />
      )}
      {children}
      <Palette open={open === 'palette'} onClose={close} person={person} timeZone={timeZone} />
      <KeysSheet open={open === 'keys'} onClose={close} />
    </CSPProvider>
  );
}
