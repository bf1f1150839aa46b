'use client';
/** A static page as readers get it, edited where it stands. */
import { useRef, useState } from 'react';
import { BodyEditor, type BodyEditorHandle } from '#components/desk/editor/body-editor.tsx';
import { useEditorServices } from '#components/desk/editor/use-editor-services.tsx';
import { focusLine } from '#components/desk/work/plain-line.tsx';
import { TitleLines } from '#components/desk/work/title-lines.tsx';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import type { PageFields } from '#newsroom/site/desk-views.ts';
import { directionOf } from '#newsroom/site/language.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

interface PageSheetProps {
  /** Those that the text shows, or showed. */
  pictures: DeskPicture[];
  /** Read once: the lines and the text hold their own words afterwards. */
  value: PageFields;
  onChange(patch: Partial<PageFields>): void;
  onHeadline(headline: string): void;
}

export function PageSheet({ pictures: known, value, onChange, onHeadline }: PageSheetProps) {
  const { language } = value;
  const [pictures, setPictures] = useState(known);
  const { services, picker } = useEditorServices((picture) => setPictures((now) => [...now, picture]));
  const text = useRef<BodyEditorHandle>(null);
  return (
    <div className="page sheet" lang={language} dir={directionOf(language)}>
      <div className="grid article-page static-page">
        <article className="cell article" aria-label={desk.site.pages.page}>
          <header className="article-head">
            <TitleLines
              language={language}
              labels={desk.site.pages}
              headline={value.headline}
              standfirst={value.standfirst}
              onHeadline={onHeadline}
              onStandfirst={(standfirst) => onChange({ standfirst })}
              onText={() => text.current?.focusStart()}
            />
          </header>
          <div className="article-main">
            <BodyEditor
              ref={text}
              body={value.body}
              language={language}
              pictures={pictures}
              services={services}
              onChange={(body) => onChange({ body })}
              onLeaveStart={() => focusLine('standfirst')}
            />
            {picker}
          </div>
        </article>
      </div>
    </div>
  );
}
