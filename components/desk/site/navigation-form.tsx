'use client';
/** The links of the masthead and of the foot, in order. */
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { v4 } from 'uuid';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { EditForm } from '#components/desk/site/edit-form.tsx';
import { NavigationRow } from '#components/desk/site/navigation-row.tsx';
import { type EditAnswer, useEdit } from '#components/desk/site/use-edit.ts';
import { withoutPrefix } from '#components/desk/site/without-prefix.ts';
import type { NavigationEdited, NavigationLink } from '#newsroom/site/desk-views.ts';
import { SITE_LIMITS } from '#newsroom/site/site-limits.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.navigation;
const PLACES = ['masthead', 'foot'] as const;

type Keyed = NavigationLink & { key: string };

/** What is stored: a link that leads nowhere yet is none. */
const stored = (links: Keyed[]): NavigationLink[] =>
  PLACES.flatMap((place) => links.filter((link) => link.place === place)).map(({ key, ...link }) => link);

export function NavigationForm({ edited }: { edited: NavigationEdited }) {
  const router = useRouter();
  const [opened] = useState(() => ({ links: edited.links.map((link) => ({ ...link, key: v4() })) }));
  const [open, setOpen] = useState<string>();
  const edit = useEdit<{ links: Keyed[] }>({
    stored: opened,
    mark: edited.mark,
    name: 'navigation',
    send: async ({ links }, begun): Promise<EditAnswer> => withoutPrefix(await act('save-navigation', { links: stored(links), begun }), 'links'),
    onSaved() {
      setOpen(undefined);
      sayDone(desk.site.form.saved);
      router.refresh();
    },
  });
  const { links } = edit.value;
  const set = (next: Keyed[]) => edit.change({ links: next });

  function move(link: Keyed, by: -1 | 1) {
    const inPlace = links.filter(({ place }) => place === link.place);
    const other = inPlace[inPlace.indexOf(link) + by];
    if (other) set(links.map((one) => (one === link ? other : one === other ? link : one)));
  }
  function add(place: NavigationLink['place']) {
    const link: Keyed = { key: v4(), place, kind: 'section', target: '', names: {}, strong: false };
    set([...links, link]);
    setOpen(link.key);
  }
  /** Complaints name a link by its place among those that are sent. */
  const errorsOf = (link: Keyed) => {
    const prefix = `${PLACES.flatMap((place) => links.filter((one) => one.place === place)).indexOf(link)}.`;
    return Object.fromEntries(
      Object.entries(edit.errors).flatMap(([name, says]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), says]] : [])),
    );
  };

  return (
    <EditForm edit={edit} title={desk.site.places.navigation}>
      <p className="sub">{desk.site.explained.navigation}</p>
      {PLACES.map((place) => {
        const inPlace = links.filter((link) => link.place === place);
        return (
          <section key={place} className="site-part">
            <h3>
              {words[place]} {place === 'masthead' && <span className="field-hint">{words.mastheadHint}</span>}
            </h3>
            {inPlace.length === 0 && <p className="sub">{place === 'masthead' ? words.mastheadEmpty : words.footEmpty}</p>}
            <ol className="site-rows" aria-label={words[place]}>
              {inPlace.map((link, index) => (
                <NavigationRow
                  key={link.key}
                  link={link}
                  edited={edited}
                  errors={errorsOf(link)}
                  isOpen={open === link.key}
                  onOpen={(isOpen) => setOpen(isOpen ? link.key : undefined)}
                  onChange={(patch) => set(links.map((one) => (one === link ? { ...one, ...patch } : one)))}
                  onUp={index > 0 ? () => move(link, -1) : undefined}
                  onDown={index < inPlace.length - 1 ? () => move(link, 1) : undefined}
                  onRemove={() => set(links.filter((one) => one !== link))}
                />
              ))}
            </ol>
            {links.length < SITE_LIMITS.navigation && (
              <Button look="word" aria-label={words.addTo[place]} onClick={() => add(place)}>
                {words.add}
              </Button>
            )}
          </section>
        );
      })}
    </EditForm>
  );
}
