/** The search's form: a GET, so that an answer has an address one can send on. */

import { FilterFields } from '#components/page/filter-fields.tsx';
import type { SearchPage } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function SearchForm({ page, w }: { page: Pick<SearchPage, 'path' | 'question' | 'filters' | 'options'>; w: Wording }) {
  return (
    <form className="ask" role="search" action={page.path}>
      <div className="question">
        <p>
          <label htmlFor="question">{w.search.words}</label>
          <input id="question" type="search" name="q" defaultValue={page.question} maxLength={200} />
        </p>
        <button type="submit">{w.page.search}</button>
      </div>
      <details className="narrow">
        <summary>{w.filters.narrow}</summary>
        <FilterFields filters={page.filters} options={page.options} w={w} />
      </details>
    </form>
  );
}
