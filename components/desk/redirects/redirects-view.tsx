import { Button } from '#components/desk/controls/button.tsx';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { Empty } from '#components/desk/controls/empty.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { FIND_MARK } from '#components/desk/frame/desk-keys.tsx';
import { BringRedirects } from '#components/desk/redirects/redirect-bring.tsx';
import { ExportRedirects } from '#components/desk/redirects/redirect-export.tsx';
import { RedirectForm } from '#components/desk/redirects/redirect-form.tsx';
import { RedirectRows } from '#components/desk/redirects/redirect-rows.tsx';
import { SiteHead } from '#components/desk/site/site-room.tsx';
import { REDIRECTS_PLACE, type RedirectList, redirectsPath } from '#newsroom/redirects/redirect-list.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.redirects;

/** Where former addresses lead: one is added above, and all there are stand below by their address. */
export function RedirectsView({ list }: { list: RedirectList }) {
  const { asked, lines } = list;
  return (
    <>
      <SiteHead place="redirects" />
      <section className="block account-part" aria-labelledby="new-redirect">
        <h2 className="side-head" id="new-redirect">
          {words.add}
        </h2>
        <RedirectForm />
        <BringRedirects />
      </section>
      <form className="list-filter" action={REDIRECTS_PLACE}>
        <Field label={words.find} className="list-find">
          <Input type="search" name="q" defaultValue={asked.q} key={asked.q} {...FIND_MARK} />
        </Field>
        <Button type="submit">{desk.site.list.find}</Button>
      </form>
      <p className="said">
        <span role="status">{asked.q ? words.with(asked.q) : words.all}</span>
        {asked.q && (
          <DeskLink className="word" href={REDIRECTS_PLACE}>
            {desk.site.list.clear}
          </DeskLink>
        )}
        <ExportRedirects />
      </p>
      {lines.length === 0 && <Nothing list={list} />}
      {lines.length > 0 && <RedirectRows lines={lines} />}
      <Onward list={list} />
    </>
  );
}

function Nothing({ list: { asked, next } }: { list: RedirectList }) {
  if (next !== null) return null;
  return asked.q || asked.after ? <Empty says={words.nothing} /> : <Empty says={words.none} fills={words.noneFills} />;
}

/** To the next leaf, or further through what was not looked at yet. */
function Onward({ list: { asked, next, lookedUpTo } }: { list: RedirectList }) {
  if (!asked.after && next === null) return null;
  return (
    <p className="words leaf-words">
      {lookedUpTo !== null && asked.q && <span className="sub">{words.lookedUpTo(lookedUpTo)}</span>}
      {asked.after && (
        <DeskLink className="word" href={redirectsPath({ ...asked, after: '' })}>
          {words.first}
        </DeskLink>
      )}
      {next !== null && (
        <DeskLink className="word" href={redirectsPath({ ...asked, after: next })}>
          {lookedUpTo === null ? words.next : words.lookOn}
        </DeskLink>
      )}
    </p>
  );
}
