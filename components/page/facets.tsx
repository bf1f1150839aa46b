/** Ways to narrow a list, each with what would be left. The one in use is said, not linked. */
import type { ReactNode } from 'react';
import type { FilterOptions, Filters, Option } from '#newsroom/articles/views.ts';
import { withQuery } from '#newsroom/site/addresses.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface FacetsProps {
  /** The address of the list without filters. */
  path: string;
  /** Words searched for; empty in the archive. */
  question?: string;
  filters: Filters;
  options: FilterOptions;
  w: Wording;
  /** Further facets, before the others. */
  children?: ReactNode;
}

/** More would be a second list. */
const SHOWN = 8;

/** What would leave something, the most first. Where no numbers are known nothing is offered: the form is there. */
function worthOffering(options: Option[]): Option[] {
  return options
    .filter((option) => option.articles)
    .sort((a, b) => (b.articles ?? 0) - (a.articles ?? 0))
    .slice(0, SHOWN);
}

export function Facets({ path, question = '', filters, options, w, children }: FacetsProps) {
  const facets: { field: keyof Filters; options: Option[] }[] = [
    { field: 'section', options: worthOffering(options.sections) },
    { field: 'type', options: worthOffering(options.types) },
    { field: 'topic', options: worthOffering(options.topics) },
    { field: 'author', options: worthOffering(options.authors) },
  ];
  const addressOf = (field: keyof Filters, value: string) => withQuery(path, { q: question, ...filters, [field]: value });
  return (
    <aside className="facets" aria-label={w.filters.narrow}>
      {children}
      {facets
        .filter((facet) => facet.options.length > 0)
        .map((facet) => (
          <section key={facet.field} aria-labelledby={`facet-${facet.field}`}>
            <h3 id={`facet-${facet.field}`}>{w.filters[facet.field]}</h3>
            <ul>
              {facet.options.map((option) => (
                <li key={option.value}>
                  <FacetLine
                    name={option.name}
                    articles={option.articles ?? 0}
                    rel="nofollow"
                    href={option.value === filters[facet.field] ? null : addressOf(facet.field, option.value)}
                    w={w}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </aside>
  );
}

interface FacetLineProps {
  name: string;
  articles: number;
  /** Null for the one in use. */
  href: string | null;
  /** `nofollow` where one filter may be added to another: the addresses multiply, and all they lead to is listed elsewhere. */
  rel?: 'nofollow';
  w: Wording;
}

export function FacetLine({ name, articles, href, rel, w }: FacetLineProps) {
  const count = <i>{w.number(articles)}</i>;
  if (href === null) {
    return (
      <b>
        <span>{name}</span> {count}
      </b>
    );
  }
  return (
    <a href={href} rel={rel}>
      <span>{name}</span> {count}
    </a>
  );
}
