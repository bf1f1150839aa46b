import type { Metadata } from 'next';
import { LinkView } from '#components/desk/accounts/link-view.tsx';
import { Stranger } from '#components/desk/accounts/stranger.tsx';
import { getStrangerPage } from '#newsroom/accounts/desk-stranger-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const title = desk.accounts.link.invitation;

export const metadata: Metadata = { title };

export default async function LinkPage() {
  const { name } = await getStrangerPage();
  return (
    <Stranger name={name} title={title}>
      <LinkView />
    </Stranger>
  );
}
