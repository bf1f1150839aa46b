import { Button, ButtonLink } from '#components/desk/controls/button.tsx';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { Empty } from '#components/desk/controls/empty.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { FIND_MARK } from '#components/desk/frame/desk-keys.tsx';
import { LineShown } from '#components/desk/site/line-shown.tsx';
import { SiteHead } from '#components/desk/site/site-room.tsx';
import type { SubjectList as SubjectListView } from '#newsroom/site/desk-views.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;
const ADD = { topics: 'topic', authors: 'author' } as const;

/** Topics or authors, found by words that stand in the address bar. */
export function SubjectList({ place, list }: { place: 'topics' | 'authors'; list: SubjectListView }) {
  const { question, lines, total, leaf, leaves } = list;
  const below = `/desk/site/${place}`;
  const leafPath = (page: number) => `${below}?${new URLSearchParams({ ...(question && { q: question }), page: String(page) })}`;
  return (
    <>
      <SiteHead place={place}>
        <ButtonLink href={`${below}/new`}>{words.add[ADD[place]]}</ButtonLink>
      </SiteHead>
      <form className="list-filter" action={below}>
        <Field label={words[place].find} className="list-find">
          <Input type="search" name="q" defaultValue={question} {...FIND_MARK} />
        </Field>
        <Button type="submit">{words.list.find}</Button>
      </form>
      <p className="said">
        <span role="status">{words[place].said(total, question)}</span>
        {question && (
          <DeskLink className="word" href={below}>
            {words.list.clear}
          </DeskLink>
        )}
      </p>
      {lines.length === 0 && (question ? <Empty says={words.list.nothing} fills={words.list.nothingFills} /> : <Empty says={words.none} />)}
      <ul className="site-rows" aria-label={words.places[place]}>
        {lines.map((line) => (
          <li key={line.id}>
            <LineShown line={line} href={`${below}/${line.id}`} about={line.about} />
          </li>
        ))}
      </ul>
      {leaves > 1 && (
        <p className="words leaf-words">
          {leaf > 1 && (
            <DeskLink className="word" href={leafPath(leaf - 1)}>
              {words.list.newer}
            </DeskLink>
          )}
          <span className="sub">{words.list.leaf(leaf, leaves)}</span>
          {leaf < leaves && (
            <DeskLink className="word" href={leafPath(leaf + 1)}>
              {words.list.older}
            </DeskLink>
          )}
        </p>
      )}
    </>
  );
}
