/** The page of a type, a group of types or a column: they differ in where they are found. */
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { JsonLd } from '#components/page/json-ld/json-ld.tsx';
import { KindView } from '#components/page/kind-view.tsx';
import { Shell } from '#components/page/shell.tsx';
import type { findColumnPage, findTypePage } from '#newsroom/articles/kind-queries.ts';
import type { KindPage as KindPageView } from '#newsroom/articles/views.ts';
import { findPageCard } from '#newsroom/cards/list-card-queries.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { tellList } from '#newsroom/wire/json-ld/pages.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf, leafOf, once, type SearchParams } from './asked.ts';
import { describeList, leafAddress } from './list-description.ts';
import { describeNothing, nothingFiled } from './nothing-filed.tsx';
import { tellingOf } from './telling.ts';

interface Props<Parameter extends string> {
  params: Promise<Record<'language' | Parameter, string>>;
  searchParams: SearchParams;
}

interface Parts<Parameter extends string> {
  find: typeof findColumnPage | typeof findTypePage;
  /** What the route calls the slug, and the first word of its addresses. */
  parameter: Parameter;
  word: 'columns' | 'types';
}

interface KindPage<Parameter extends string> {
  generateMetadata(props: Props<Parameter>): Promise<Metadata>;
  Page(props: Props<Parameter>): Promise<ReactNode>;
}

const descriptionOf = ({ name, summary }: KindPageView, chrome: SiteChrome): string =>
  summary || wordsOf(chrome.language).descriptions.kind(name, chrome.name);

export function kindPage<Parameter extends string>({ find, parameter, word }: Parts<Parameter>): KindPage<Parameter> {
  const findOnce = once(find);

  async function ask({ params, searchParams }: Props<Parameter>) {
    const { language, [parameter]: slug } = await params;
    const leaf = await leafOf(searchParams);
    const chrome = await chromeOf(language);
    const kind = chrome && (await findOnce(chrome, slug, leaf));
    return { slug, leaf, chrome, kind };
  }

  return {
    async generateMetadata(props) {
      const { slug, leaf, chrome, kind } = await ask(props);
      if (!chrome || !kind) return describeNothing(chrome);
      const { titles } = wordsOf(chrome.language);
      return describeList({
        chrome,
        name: word === 'columns' ? titles.column(kind.name) : titles.kind(kind.name),
        description: descriptionOf(kind, chrome),
        path: kind.path,
        leaf,
        list: kind.list,
        languages: kind.languages,
        card: await findPageCard({ kind: word === 'columns' ? 'column' : 'type', language: chrome.language, slug }),
        feed: { name: kind.name, subject: { kind: word === 'columns' ? 'column' : 'type', language: chrome.language, slug } },
      });
    },

    async Page(props) {
      const { slug, leaf, chrome, kind } = await ask(props);
      if (!chrome || !kind) return nothingFiled(chrome, word, slug);
      const w = wordsOf(chrome.language);
      const { name, path, list } = kind;
      const told = { name, description: descriptionOf(kind, chrome), path: leafAddress({ path, leaf, list }), list };
      return (
        <>
          <Shell chrome={chrome} w={w} current={kind.path} languages={kind.languages}>
            <KindView page={kind} site={chrome} w={w} />
          </Shell>
          <JsonLd graph={tellList(told, tellingOf(chrome))} />
        </>
      );
    },
  };
}
