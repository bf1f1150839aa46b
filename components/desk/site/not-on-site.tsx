import { Empty } from '#components/desk/controls/empty.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

/** What stands where something was that somebody removed, or never was. */
export function NotOnSite() {
  return <Empty says={desk.site.gone} fills={desk.site.goneFills} />;
}
