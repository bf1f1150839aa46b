'use client';
/** What is not printed of a page: its address, its other languages, the way to remove it. */
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Question } from '#components/desk/controls/question.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { PAGE_LIST } from '#components/desk/site/page-list.tsx';
import { SlugField } from '#components/desk/site/slug-field.tsx';
import type { Editing } from '#components/desk/site/use-edit.ts';
import type { PageEdited, PageFields } from '#newsroom/site/desk-views.ts';
import type { Language } from '#newsroom/site/language.ts';
import { languageName } from '#newsroom/wording/desk/language-names.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.pages;

interface PageDetailsProps {
  edited: PageEdited;
  edit: Editing<PageFields>;
  isNew: boolean;
  /** The former versions, for what is stored. */
  versions: ReactNode;
}

export function PageDetails({ edited, edit, isNew, versions }: PageDetailsProps) {
  const { value, change, errors } = edit;
  const others = edited.texts.filter(({ id }) => id !== edited.id);
  const untranslated = edited.languages.filter((language) => language !== value.language && !others.some((text) => text.language === language));
  const free = edited.languages.filter((language) => !others.some((text) => text.language === language));
  return (
    <section className="page page-details" aria-labelledby="page-details">
      <h2 id="page-details" className="side-head">
        {words.details}
      </h2>
      {['headline', 'standfirst', 'body'].map(
        (field) =>
          errors[field] && (
            <p key={field} className="field-error" role="alert">
              {words.fieldWrong(field, errors[field])}
            </p>
          ),
      )}
      <SlugField
        slug={value.slug}
        known={edited.fields.slug}
        below={edited.below}
        name={value.headline}
        error={errors.slug ?? errors.key}
        onChange={(slug) => change({ slug })}
      />
      {isNew && (
        <Field label={words.language} error={errors.language}>
          <Select
            value={value.language}
            options={free.map((language) => ({ value: language, name: languageName(language) }))}
            onChange={(event) => change({ language: event.target.value as Language })}
          />
        </Field>
      )}
      {(others.length > 0 || (!isNew && untranslated.length > 0)) && (
        <div>
          <h3 className="field-label">{words.others}</h3>
          <p className="words">
            {others.map((text) => (
              <DeskLink key={text.id} className="word" href={`${PAGE_LIST}/${text.id}`}>
                {languageName(text.language)}
              </DeskLink>
            ))}
            {!isNew &&
              untranslated.map((language) => (
                <DeskLink key={language} className="word" href={`${PAGE_LIST}/new?${new URLSearchParams({ key: value.key, language })}`}>
                  {words.translate(languageName(language))}
                </DeskLink>
              ))}
          </p>
        </div>
      )}
      {versions}
      {!isNew && <RemovePage edited={edited} />}
    </section>
  );
}

/** Its words are gone for good: this is asked. */
function RemovePage({ edited: { id, mark, kept, fields } }: { edited: PageEdited }) {
  const router = useRouter();
  const [asks, setAsks] = useState(false);
  const [problem, setProblem] = useState('');
  if (kept !== null)
    return (
      <p className="sub">
        {desk.site.cannotGo} {kept}
      </p>
    );
  async function remove() {
    setAsks(false);
    const answer = await act('remove-page', { id, begun: mark });
    if (!answer.ok) return setProblem(answer.message);
    sayDone(desk.site.removed(fields.headline));
    router.push(PAGE_LIST);
    router.refresh();
  }
  return (
    <div>
      <Button look="pencil-word" onClick={() => setAsks(true)}>
        {words.remove}
      </Button>
      {problem && <p role="alert">{problem}</p>}
      <Question
        open={asks}
        onClose={() => setAsks(false)}
        title={words.removeTitle(fields.headline)}
        explained={words.removeExplained}
        keep={words.removeKeep}
        confirm={words.removeConfirm}
        onConfirm={() => void remove()}
      />
    </div>
  );
}
