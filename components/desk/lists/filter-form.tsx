'use client';
/** The field and the four selects above the list. What is chosen goes into the address, so that it can be sent to somebody. */
import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { FIND_MARK } from '#components/desk/frame/desk-keys.tsx';
import { type DraftListPage, FILTERS, listPath, type NamedId } from '#newsroom/drafts/draft-list.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.lists;

export function FilterForm({ page }: { page: DraftListPage }) {
  const { asked, sections, types, authors, languages } = page;
  const router = useRouter();
  const selects = useId();
  const [isOpen, setOpen] = useState(false);
  const options = (named: NamedId[]) => named.map(({ id, name }) => ({ value: id, name }));

  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    router.push(listPath({ view: asked.view, ...Object.fromEntries(FILTERS.map((name) => [name, String(given.get(name) ?? '').trim()])) }));
  }
  const choose = (name: 'section' | 'type' | 'author' | 'language', none: string, named: NamedId[]) => (
    <Field label={words[name]}>
      <Select
        name={name}
        defaultValue={asked[name]}
        none={none}
        options={options(named)}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      />
    </Field>
  );
  return (
    <form className="list-filter" action="/desk/articles" onSubmit={ask}>
      {asked.view !== 'all' && <input type="hidden" name="view" value={asked.view} />}
      <Field label={words.find} className="list-find">
        <Input type="search" name="q" defaultValue={asked.q} placeholder={words.findPlaceholder} {...FIND_MARK} />
      </Field>
      <Button className="list-filter-word" aria-expanded={isOpen} aria-controls={selects} onClick={() => setOpen(!isOpen)}>
        {words.filter}
      </Button>
      <div className="list-selects" id={selects} data-open={isOpen || undefined}>
        {choose('section', words.any, sections)}
        {choose('type', words.any, types)}
        {choose('author', words.anyone, authors)}
        {languages.length > 1 && choose('language', words.any, languages)}
      </div>
    </form>
  );
}
