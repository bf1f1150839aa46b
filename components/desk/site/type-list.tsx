import { ButtonLink } from '#components/desk/controls/button.tsx';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { LineShown } from '#components/desk/site/line-shown.tsx';
import { OrderedRows } from '#components/desk/site/ordered-rows.tsx';
import { SiteHead } from '#components/desk/site/site-room.tsx';
import type { KindLine, TypeLists } from '#newsroom/site/desk-views.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;
const BELOW = '/desk/site/types';

const rowsOf = (lines: KindLine[], below: string) =>
  lines.map((line) => ({ id: line.id, name: line.name, shown: <LineShown line={line} href={`${below}/${line.id}`} /> }));

/** Types within their groups, each in its order; and the groups' own. */
export function TypeList({ lists: { groups, groupMark, typeMark } }: { lists: TypeLists }) {
  const allTypes = groups.flatMap(({ types }) => types.map(({ id }) => id));
  return (
    <>
      <SiteHead place="types">{groups.length > 0 && <ButtonLink href={`${BELOW}/new`}>{words.add.type}</ButtonLink>}</SiteHead>
      {groups.map(({ line, types }) => (
        <section key={line.id} className="site-part">
          <h3>
            {line.name} <span className="field-hint">{words.articles(line.articles)}</span>
          </h3>
          <OrderedRows kind="type" label={line.name} mark={typeMark} all={allTypes} rows={rowsOf(types, BELOW)} />
        </section>
      ))}
      <section className="site-part">
        <h3>{words.type.groups}</h3>
        <OrderedRows
          kind="type-group"
          label={words.type.groups}
          mark={groupMark}
          all={groups.map(({ line }) => line.id)}
          rows={rowsOf(
            groups.map(({ line }) => line),
            `${BELOW}/groups`,
          )}
        />
        <DeskLink className="word" href={`${BELOW}/groups/new`}>
          {words.add['type-group']}
        </DeskLink>
      </section>
    </>
  );
}
