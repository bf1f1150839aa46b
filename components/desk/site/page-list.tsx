import { ButtonLink } from '#components/desk/controls/button.tsx';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { Empty } from '#components/desk/controls/empty.tsx';
import { SiteHead } from '#components/desk/site/site-room.tsx';
import type { PageLine } from '#newsroom/site/desk-views.ts';
import { POLICY_PAGES, type PolicyPage } from '#newsroom/site/organisation.ts';
import { languageName } from '#newsroom/wording/desk/language-names.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;
export const PAGE_LIST = '/desk/site/pages';

/** The paper's own pages, each with its languages. */
export function PageList({ pages }: { pages: PageLine[] }) {
  const told = new Set(pages.flatMap(({ policies }) => policies));
  const untold = (Object.keys(POLICY_PAGES) as PolicyPage[]).filter((policy) => !told.has(policy));
  return (
    <>
      <SiteHead place="pages">
        <ButtonLink href={`${PAGE_LIST}/new`}>{words.add.page}</ButtonLink>
      </SiteHead>
      {pages.length === 0 && <Empty says={words.none} />}
      <ul className="site-rows page-rows" aria-label={words.places.pages}>
        {pages.map(({ key, headline, texts, untranslated, policies }) => (
          <li key={key}>
            <span className="site-line">
              <DeskLink className="item" href={`${PAGE_LIST}/${texts[0]?.id}`}>
                {headline}
              </DeskLink>
              <span className="sub">{texts[0]?.path}</span>
              {policies.length > 0 && <span className="sub">{desk.machines.toldAs(policies)}</span>}
            </span>
            <span className="words">
              {texts.slice(1).map((text) => (
                <DeskLink
                  key={text.id}
                  className="word"
                  href={`${PAGE_LIST}/${text.id}`}
                  aria-label={words.pages.edit(headline, languageName(text.language))}
                >
                  {languageName(text.language)}
                </DeskLink>
              ))}
              {untranslated.map((language) => (
                <DeskLink key={language} className="word" href={`${PAGE_LIST}/new?${new URLSearchParams({ key, language })}`}>
                  {words.pages.translate(languageName(language))}
                </DeskLink>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {untold.length > 0 && <p className="sub">{desk.machines.untold(untold.map((policy) => POLICY_PAGES[policy][0]))}</p>}
    </>
  );
}
