import { ButtonLink } from '#components/desk/controls/button.tsx';
import { Empty } from '#components/desk/controls/empty.tsx';
import { LineShown } from '#components/desk/site/line-shown.tsx';
import { OrderedRows } from '#components/desk/site/ordered-rows.tsx';
import { SiteHead } from '#components/desk/site/site-room.tsx';
import type { KindList as KindListView } from '#newsroom/site/desk-views.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;
const PLACES = { section: 'sections', column: 'columns' } as const;

/** Sections or columns, in their order. */
export function KindList({ kind, list }: { kind: 'section' | 'column'; list: KindListView }) {
  const place = PLACES[kind];
  const below = `/desk/site/${place}`;
  return (
    <>
      <SiteHead place={place}>
        <ButtonLink href={`${below}/new`}>{words.add[kind]}</ButtonLink>
      </SiteHead>
      {list.lines.length === 0 && <Empty says={words.none} />}
      <OrderedRows
        kind={kind}
        label={words.places[place]}
        mark={list.mark}
        all={list.lines.map(({ id }) => id)}
        rows={list.lines.map((line) => ({ id: line.id, name: line.name, shown: <LineShown line={line} href={`${below}/${line.id}`} /> }))}
      />
    </>
  );
}
