'use client';
import { Field } from '#components/desk/controls/field.tsx';
import { Input, TextArea } from '#components/desk/controls/input.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { usePlaceOfSite } from '#components/desk/panel/use-place-of-site.ts';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { directionOf, type Language } from '#newsroom/site/language.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;
/** What search engines show of a title and a description before they cut, in characters. They guide and never block. */
const GUIDES = { title: 60, description: 155 } as const;

const lengthOf = (text: string) => [...text].length;

/** What search engines and messengers show, beside what they would take by themselves. */
export function SearchGroup() {
  const { document, change, refs } = useDraft();
  const host = usePlaceOfSite();
  const { searchTitle, searchDescription, headline, standfirst, leadPicture, language } = document;
  const title = searchTitle || headline;
  const description = searchDescription || standfirst;
  const section = document.sectionId ? refs.sections[document.sectionId] : undefined;
  const picture = leadPicture ? refs.pictures[leadPicture.mediaId] : undefined;
  const inLanguage = { lang: language, dir: directionOf(language as Language) };
  return (
    <Group fields="searchTitle searchDescription" title={words.search} value={title || words.noHeadline}>
      <p className="sub">{words.searchExplained}</p>
      <Field label={words.searchTitle} hint={words.count(lengthOf(title), GUIDES.title)}>
        <Input value={searchTitle} placeholder={headline} onChange={(event) => change({ searchTitle: event.target.value })} />
      </Field>
      <Field label={words.searchDescription} hint={words.count(lengthOf(description), GUIDES.description)}>
        <TextArea
          rows={3}
          value={searchDescription}
          placeholder={standfirst}
          onChange={(event) => change({ searchDescription: event.target.value })}
        />
      </Field>
      <figure className="as-found">
        <figcaption className="sub">{words.searchResult}</figcaption>
        <div className="found-box">
          <p className="sub">{[host, section?.slug].filter(Boolean).join(' › ')}</p>
          <b {...inLanguage}>{cut(title, GUIDES.title) || words.noHeadline}</b>
          <p {...inLanguage}>{cut(description, GUIDES.description) || words.noDescription}</p>
        </div>
      </figure>
      <figure className="as-found">
        <figcaption className="sub">{words.socialCard}</figcaption>
        <div className="found-card">
          {picture && <img src={picture.previewUrl} alt="" />}
          <p className="sub">{host}</p>
          <b {...inLanguage}>{title || words.noHeadline}</b>
        </div>
      </figure>
    </Group>
  );
}

/** As a search engine cuts: behind a whole word. */
function cut(text: string, most: number): string {
  if (lengthOf(text) <= most) return text;
  return `${[...text]
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/, '')} …`;
}
