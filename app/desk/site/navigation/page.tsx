import type { Metadata } from 'next';
import { NavigationForm } from '#components/desk/site/navigation-form.tsx';
import { getDeskNavigation } from '#newsroom/site/desk-frame-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { inRoom } from '../room.tsx';

export const metadata: Metadata = { title: desk.site.places.navigation };

export default function NavigationPage() {
  return inRoom('navigation', async () => <NavigationForm edited={await getDeskNavigation()} />);
}
