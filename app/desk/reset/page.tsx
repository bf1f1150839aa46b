import type { Metadata } from 'next';
import { ForgottenView } from '#components/desk/accounts/forgotten-view.tsx';
import { Stranger } from '#components/desk/accounts/stranger.tsx';
import { getStrangerPage } from '#newsroom/accounts/desk-stranger-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const { title } = desk.accounts.forgotten;

export const metadata: Metadata = { title };

export default async function ResetPage() {
  const { name, sendsMail } = await getStrangerPage();
  return (
    <Stranger name={name} title={title}>
      <ForgottenView sendsMail={sendsMail} />
    </Stranger>
  );
}
