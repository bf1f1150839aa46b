/** A table of a body: it scrolls in a region of its own, so that the page never does. */
import type { ReactNode } from 'react';
import { type TextContext, Words } from '#components/article/body-text.tsx';
import type { TableBlock } from '#newsroom/articles/body.ts';
import { headRows } from '#newsroom/articles/reading-body.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

type Row = TableBlock['content'][number];
type Cell = Row['content'][number];

/** `number` tells one table of a page from the next. */
export function BodyTable({ table, number, context, w }: { table: TableBlock; number: number; context: TextContext; w: Wording }) {
  const heads = headRows(table);
  const captionId = `table-${number}`;
  const { caption } = table.attrs;
  return (
    <div
      className="scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls the table with the keys
      tabIndex={0}
      role="region"
      aria-labelledby={caption ? captionId : undefined}
      aria-label={caption ? undefined : w.article.table(number)}
    >
      <table>
        {caption && <caption id={captionId}>{caption}</caption>}
        {heads > 0 && (
          <thead>
            <Rows rows={table.content.slice(0, heads)} scope="col" context={context} />
          </thead>
        )}
        <tbody>
          <Rows rows={table.content.slice(heads)} scope="row" context={context} />
        </tbody>
      </table>
    </div>
  );
}

function Rows({ rows, scope, context }: { rows: Row[]; scope: 'col' | 'row'; context: TextContext }): ReactNode {
  return Object.entries(rows).map(([key, row]) => (
    <tr key={key}>
      {Object.entries(row.content).map(([column, cell]) => (
        <TableCell key={column} cell={cell} scope={scope} context={context} />
      ))}
    </tr>
  ));
}

function TableCell({ cell, scope, context }: { cell: Cell; scope: 'col' | 'row'; context: TextContext }) {
  const [only, ...more] = cell.content;
  const words =
    more.length === 0 ? (
      <Words of={only?.content ?? []} context={context} />
    ) : (
      Object.entries(cell.content).map(([key, paragraph]) => (
        <p key={key}>
          <Words of={paragraph.content} context={context} />
        </p>
      ))
    );
  const className = cell.attrs?.align === 'end' ? 'end' : undefined;
  const isEmpty = cell.content.every((paragraph) => paragraph.content.length === 0);
  // An empty head would name its column or row with silence: the corner of a table is a plain cell.
  if (cell.type === 'tableCell' || isEmpty) return <td className={className}>{words}</td>;
  return (
    <th className={className} scope={scope}>
      {words}
    </th>
  );
}
