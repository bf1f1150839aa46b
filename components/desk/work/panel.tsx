'use client';
/** Beside the page, where readers have the rail: what is so about the piece. */
import { Details } from '#components/desk/panel/details.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import type { Language } from '#newsroom/site/language.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

export function Panel() {
  const { document, change, languages, readOnly } = useDraft();
  return (
    <aside className="work-panel" aria-label={desk.work.panel}>
      <Details />
      <label className="field">
        <span className="field-label">{desk.work.language}</span>
        <select
          className="input"
          value={document.language}
          disabled={readOnly}
          onChange={(event) => change({ language: event.target.value as Language })}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {nameOf(language)}
            </option>
          ))}
        </select>
      </label>
    </aside>
  );
}

/** A language's name in itself. */
const nameOf = (language: string): string => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
