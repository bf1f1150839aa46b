'use client';
import { useState } from 'react';
import { v7 } from 'uuid';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Finder } from '#components/desk/controls/finder.tsx';
import type { Choice } from '#components/desk/controls/found-rows.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { Stage } from '#components/desk/controls/stage.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { useAsked } from '#components/desk/panel/use-asked.ts';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import type { Language } from '#newsroom/site/language.ts';
import type { TranslationLine } from '#newsroom/translations/translations.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

/** A language's name in itself, for the list; in English in the desk's own sentences. */
const ownName = (language: string): string => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
const nameOf = (language: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

/** In which language it is written, and the same story in others. */
export function LanguageGroup() {
  const { draft, document, change, languages, readOnly, flush } = useDraft();
  const [problem, setProblem] = useState('');
  const { language, translation } = document;
  const input = { draft: draft.id, language, translation };
  const story = useAsked(
    JSON.stringify([input, draft.version > 0]),
    async (signal) => {
      const answer = await act('list-translations', input, { signal });
      return answer.ok ? answer.translations : undefined;
    },
    draft.version > 0,
  );
  const others = story?.lines ?? [];

  async function begin(into: Language) {
    if (!(await flush())) return setProblem(desk.publishing.notStored);
    const id = v7();
    const answer = await act('begin-translation', { draft: draft.id, id, language: into });
    if (!answer.ok) return setProblem(answer.message);
    window.location.assign(`/desk/articles/${id}`);
  }
  async function join({ id }: Choice) {
    const answer = await act('join-story', { draft: draft.id, language, to: id });
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) change({ translation: answer.translation });
  }
  async function find(question: string, signal: AbortSignal) {
    const answer = await act('find-articles', { question }, { signal });
    return answer.ok
      ? answer.articles.map(({ id, headline, isPublic, day }) => ({ id, name: headline, note: isPublic ? day : words.notPublic }))
      : [];
  }
  return (
    <Group
      fields="language translation"
      title={words.language}
      value={words.languageValue(
        nameOf(language),
        others.map((line) => nameOf(line.language)),
        story?.behind ?? 0,
      )}
    >
      <Field label={words.written}>
        <Select
          options={languages.map((value) => ({ value, name: ownName(value) }))}
          value={language}
          disabled={readOnly}
          onChange={(event) => change({ language: event.target.value as Language })}
        />
      </Field>
      {problem && (
        <p role="alert" className="field-error">
          {problem}
        </p>
      )}
      {others.length > 0 && (
        <>
          <p className="field-label">{words.story}</p>
          <ul className="related-lines">
            {others.map((line) => (
              <Member key={line.id} line={line} />
            ))}
          </ul>
        </>
      )}
      {story && story.behind > 0 && translation && (
        <p className="sub">
          {words.behind(story.behind)}{' '}
          <Button
            look="word"
            onClick={() => change({ translation: { ...translation, originalVersion: (translation.originalVersion ?? 0) + story.behind } })}
          >
            {words.caughtUp}
          </Button>
        </p>
      )}
      <div className="words">
        {!readOnly &&
          story?.missing.map((into) => (
            <Button key={into} look="word" onClick={() => begin(into)}>
              {words.translateInto(nameOf(into))}
            </Button>
          ))}
        {translation?.originalId && (
          <Button look="word" onClick={() => change({ translation: null })}>
            {words.unlink}
          </Button>
        )}
      </div>
      {!translation && others.length === 0 && (
        <Field label={words.translationOf} hint={words.translationOfHint}>
          <Finder find={find} onPick={join} without={[draft.id]} />
        </Field>
      )}
    </Group>
  );
}

function Member({ line: { id, language, headline, standing, isOriginal, isOpen } }: { line: TranslationLine }) {
  return (
    <li>
      <span className="item" lang={language}>
        {isOpen ? <DeskLink href={`/desk/articles/${id}`}>{headline || desk.work.untitled}</DeskLink> : headline || words.notYours}
      </span>
      <span className="sub">
        {nameOf(language)}
        {isOriginal && `, ${words.isOriginal}`} · <Stage stage={standing} />
      </span>
    </li>
  );
}
