/** The filters in use, in words, each with the way to go without it. */
import type { ChosenFilter } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function ChosenFilters({ chosen, w }: { chosen: ChosenFilter[]; w: Wording }) {
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen" aria-label={w.filters.inUse}>
      {chosen.map(({ field, name, without }) => (
        <li key={field}>
          {`${w.filters[field]}: ${name}`}{' '}
          <a href={without} aria-label={`${w.filters.remove}: ${name}`}>
            {w.filters.remove}
          </a>
        </li>
      ))}
    </ul>
  );
}
