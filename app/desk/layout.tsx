/** The root of the desk: it speaks English, ships the framework in full, and is kept by nobody. */
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ToastPlace } from '#components/desk/controls/toast.tsx';
import { Frame } from '#components/desk/frame/frame.tsx';
import { findActor } from '#newsroom/accounts/actor.ts';
import { hasDemonstrationPeople } from '#newsroom/accounts/desk-people-queries.ts';
import { findSite } from '#newsroom/site/site-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import './faces.ts';
import './desk.css';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { template: '%s – Desk', default: 'Desk' },
  robots: { index: false, follow: false },
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#111416' },
  ],
};

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body className="desk">
        <ToastPlace>
          <Framed>{children}</Framed>
        </ToastPlace>
      </body>
    </html>
  );
}

/** Strangers get the page alone. */
async function Framed({ children }: { children: ReactNode }) {
  const actor = findActor();
  if (!actor) return children;
  const settings = (await findSite())?.settings;
  const { id, name, role } = actor;
  return (
    <Frame
      siteName={settings?.name ?? desk.frame.unnamed}
      person={{ id, name, role }}
      timeZone={settings?.timeZone ?? 'UTC'}
      isDemonstration={await hasDemonstrationPeople()}
    >
      {children}
    </Frame>
  );
}
