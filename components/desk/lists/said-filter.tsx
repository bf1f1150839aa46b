/** What is listed, as a sentence, and a word that takes away each part of the filter. */
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { type DraftListPage, FILTERS, type Filter, listPath } from '#newsroom/drafts/draft-list.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.lists;

export function SaidFilter({ page }: { page: DraftListPage }) {
  const { asked, total } = page;
  const given = FILTERS.filter((filter) => asked[filter]);
  const parts = [...(asked.view === 'all' ? [] : [words.said[asked.view]]), ...given.map((filter) => words.said[filter](nameOf(filter, page)))];
  return (
    <div className="said">
      <span role="status">
        <b>{total === null ? words.moreThan : words.articles(total)}</b>
        {parts.length > 0 && ` ${parts.join(', ')}`}
      </span>
      {given.map((filter) => (
        <DeskLink key={filter} className="word" href={listPath({ ...asked, [filter]: '', before: '' })}>
          {words.remove[filter]}
        </DeskLink>
      ))}
      <span className="grow" />
      <kbd>{words.keys}</kbd>
    </div>
  );
}

/** What was chosen by its name; what is not known here any more stands as it was given. */
function nameOf(filter: Filter, { asked, sections, types, authors, languages }: DraftListPage): string {
  const known = { q: [], section: sections, type: types, author: authors, language: languages }[filter];
  return known.find(({ id }) => id === asked[filter])?.name ?? asked[filter];
}
