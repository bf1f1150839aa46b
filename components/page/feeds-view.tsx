/** The page of all feeds: how one subscribes, every feed by what it is about, and what programs are given beside. */
import type { ReactNode } from 'react';
import { ListHead } from '#components/page/list-head.tsx';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { API_PATHS } from '#newsroom/wire/api/api-addresses.ts';
import { FEED_FORMS, FEED_TYPES, type FeedFile } from '#newsroom/wire/feeds/feed-addresses.ts';
import type { FeedsPage, ListedFeed } from '#newsroom/wire/feeds/feeds-page.ts';
import { SITEMAP_INDEX } from '#newsroom/wire/sitemaps/sitemap-addresses.ts';
import { RSL_TYPE, USAGE_PATHS } from '#newsroom/wire/usage/usage-addresses.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

const FILES = Object.keys(FEED_TYPES) as FeedFile[];

export function FeedsView({ page, site, w }: { page: FeedsPage; site: SiteChrome; w: Wording }) {
  const { feeds: words } = w;
  return (
    <div className="feeds-page">
      <ListHead name={w.page.feeds} description={words.explained(site.name)} />
      <Part id="subscribing" name={words.subscribing}>
        <ol className="steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <a href={page.opml} type="text/x-opml">
            {words.opml}
          </a>
          {`. ${words.opmlExplained} ${words.holds[page.holds]}`}
        </p>
      </Part>
      <Part id="everything" name={words.everything}>
        <Feeds feeds={page.everything} w={w} />
      </Part>
      {page.kinds.map(({ kind, feeds, more }) => (
        <Part key={kind} id={kind} name={words.kinds[kind]}>
          <Feeds feeds={feeds} w={w} />
          {more && <p>{words.more}</p>}
        </Part>
      ))}
      <Part id="programs" name={words.programs}>
        <p>{words.programsExplained}</p>
        <ul className="links">
          <li>
            <a href={API_PATHS.index}>{words.readInterface}</a>
          </li>
          <li>
            <a href={API_PATHS.openapi}>{words.openApi}</a>
          </li>
          <li>
            <a href={SITEMAP_INDEX}>{words.sitemap}</a>
          </li>
        </ul>
      </Part>
      {page.machineUse !== 'unsaid' && (
        <Part id="machines" name={words.machines}>
          <p>{words.uses[page.machineUse]}</p>
          <p>
            <a href={USAGE_PATHS.licence} type={RSL_TYPE}>
              {words.machinesForMachines}
            </a>
          </p>
        </Part>
      )}
    </div>
  );
}

function Part({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <section className="block grid" aria-labelledby={`feeds-${id}`}>
      <header className="cell">
        <h2 className="side-head" id={`feeds-${id}`}>
          {name}
        </h2>
      </header>
      <div className="cell part">{children}</div>
    </section>
  );
}

/** The names lead to pages with the same articles, the forms to the feeds. */
function Feeds({ feeds, w }: { feeds: ListedFeed[]; w: Wording }) {
  return (
    <ul className="feed-rows">
      {feeds.map(({ name, language, page, files }) => (
        <li key={page + name}>
          <a href={page} lang={language} hrefLang={language}>
            {name}
          </a>
          <span className="forms" dir="ltr">
            {FILES.map((file) => (
              <a key={file} href={files[file]} type={FEED_TYPES[file]} aria-label={w.feeds.of(FEED_FORMS[file], name)}>
                {FEED_FORMS[file]}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
