import type { Metadata } from 'next';
import { SettingsForm } from '#components/desk/site/settings-form.tsx';
import { findDeskSettings } from '#newsroom/site/desk-frame-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { inRoom } from '../room.tsx';

export const metadata: Metadata = { title: desk.site.places.settings };

export default function SettingsPage() {
  return inRoom('settings', async () => {
    const edited = await findDeskSettings();
    return edited && <SettingsForm edited={edited} />;
  });
}
