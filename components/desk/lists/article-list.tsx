/** All articles that one may see in one table, narrowed by views and a filter that stand in the address bar. */

import { ButtonLink } from '#components/desk/controls/button.tsx';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { Empty } from '#components/desk/controls/empty.tsx';
import { NEW_ARTICLE } from '#components/desk/frame/places.ts';
import { AllBox, ChosenRows } from '#components/desk/lists/chosen-rows.tsx';
import { DraftRow } from '#components/desk/lists/draft-row.tsx';
import { FilterForm } from '#components/desk/lists/filter-form.tsx';
import { ListKeys } from '#components/desk/lists/list-keys.tsx';
import { SaidFilter } from '#components/desk/lists/said-filter.tsx';
import type { Role } from '#newsroom/accounts/roles.ts';
import { type DraftListPage, FILTERS, listPath, VIEWS } from '#newsroom/drafts/draft-list.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { formatNumber } from '#newsroom/wording/numbers.ts';

const words = desk.lists;

export function ArticleList({ page, role }: { page: DraftListPage; role: Role }) {
  const { asked, counts, lines, older, timeZone, at } = page;
  return (
    <main id="main" className="page desk-index">
      <nav className="views" aria-label={words.viewsLabel}>
        <h1>{words.title}</h1>
        {VIEWS.map((view) => (
          <DeskLink key={view} href={listPath({ ...asked, view, before: '' })} aria-current={view === asked.view ? 'page' : undefined}>
            {words.views[view]} <span>{formatNumber(counts[view], 'en')}</span>
          </DeskLink>
        ))}
      </nav>
      <div className="desk-matter">
        <FilterForm key={JSON.stringify(asked)} page={page} />
        {lines.length === 0 ? (
          <>
            <SaidFilter page={page} />
            <Nothing page={page} />
          </>
        ) : (
          <ChosenRows lines={lines} role={role} said={<SaidFilter page={page} />}>
            <ListKeys>
              <table className="draft-rows">
                <caption className="unseen">{words.title}</caption>
                <thead>
                  <tr>
                    <td className="box-cell">
                      <AllBox />
                    </td>
                    <th scope="col">{words.columns.headline}</th>
                    <th scope="col">{words.columns.stage}</th>
                    <th scope="col">{words.columns.author}</th>
                    <th scope="col" className="number">
                      {words.columns.words}
                    </th>
                    <th scope="col" aria-sort="descending">
                      {words.columns.changed}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line) => (
                    <DraftRow key={line.id} line={line} timeZone={timeZone} at={at} />
                  ))}
                </tbody>
              </table>
            </ListKeys>
          </ChosenRows>
        )}
        {(asked.before || older) && (
          <p className="words leaf-words">
            {asked.before && (
              <DeskLink className="word" href={listPath({ ...asked, before: '' })}>
                {words.newest}
              </DeskLink>
            )}
            {older && (
              <DeskLink className="word" href={listPath({ ...asked, before: older })}>
                {words.older}
              </DeskLink>
            )}
          </p>
        )}
      </div>
    </main>
  );
}

/** Why the list is empty, and what fills it. */
function Nothing({ page: { asked, counts } }: { page: DraftListPage }) {
  if (FILTERS.some((filter) => asked[filter]) || asked.before)
    return (
      <Empty says={words.empty.filtered} fills={words.empty.filteredFills}>
        <DeskLink className="word" href={listPath({ view: asked.view })}>
          {words.empty.clear}
        </DeskLink>
      </Empty>
    );
  const [says, fills] = asked.view === 'all' ? [words.empty.nothing, words.empty.nothingFills] : words.empty[asked.view];
  return (
    <Empty says={says} fills={fills}>
      {counts.all === 0 && (
        <ButtonLink look="word" href={NEW_ARTICLE}>
          {desk.frame.newArticle}
        </ButtonLink>
      )}
    </Empty>
  );
}
