/** The archive's form: a GET with the filters of the field. */

import { FilterFields } from '#components/page/filter-fields.tsx';
import type { ArchivePage } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function ArchiveForm({ page, w }: { page: Pick<ArchivePage, 'path' | 'filters' | 'options'>; w: Wording }) {
  return (
    <form className="ask" action={page.path} aria-label={w.archive.filter}>
      <details className="narrow">
        <summary>{w.filters.narrow}</summary>
        <div className="with-button">
          <FilterFields filters={page.filters} options={page.options} w={w} />
          <button type="submit">{w.archive.show}</button>
        </div>
      </details>
    </form>
  );
}
