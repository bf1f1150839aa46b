/** The leaves of a list: by number while they are few, by date beyond. `children` stand at the end of the line. */
import type { ReactNode } from 'react';
import type { Leaf } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function LeafLinks({ leaf: { number, numbers, newer, older }, w, children }: { leaf: Leaf; w: Wording; children?: ReactNode }) {
  const isWhole = numbers.length < 2 && !newer && !older;
  if (isWhole && !children) return null;
  return (
    <div className="leaves">
      {!isWhole && (
        <nav aria-label={w.list.pages}>
          <ul>
            {newer && number !== 1 && (
              <li>
                <a href={newer} rel="prev">
                  {w.list.newer}
                </a>
              </li>
            )}
            {numbers.map((one) => (
              <li key={one.number}>
                {one.number === number ? (
                  <b aria-current="page">{w.list.page(one.number)}</b>
                ) : (
                  <a href={one.path} aria-label={w.list.page(one.number)}>
                    {one.number}
                  </a>
                )}
              </li>
            ))}
            {older && (
              <li>
                <a href={older} rel="next">
                  {w.list.older}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
      {children}
    </div>
  );
}
