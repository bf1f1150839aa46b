'use client';
/** The page as readers will get it, edited where it stands: headline, standfirst, text. */
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { BodyEditor, type BodyEditorHandle } from '#components/desk/editor/body-editor.tsx';
import { useEditorServices } from '#components/desk/editor/use-editor-services.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { LeadPicture } from '#components/desk/work/lead-picture.tsx';
import { focusLine } from '#components/desk/work/plain-line.tsx';
import { SheetHead } from '#components/desk/work/sheet-head.tsx';
import { Signature } from '#components/desk/work/signature.tsx';
import { TitleLines } from '#components/desk/work/title-lines.tsx';
import { useHeadline } from '#components/desk/work/use-headline.ts';
import { directionOf, type Language } from '#newsroom/site/language.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

export function Sheet({ text }: { text: RefObject<BodyEditorHandle | null> }) {
  const { draft, document, change, readOnly, epoch, refs, learn } = useDraft();
  const { language } = document;
  const changeHeadline = useHeadline();
  const shown = useRef(epoch);
  const { services, picker } = useEditorServices((picture) => learn({ pictures: { [picture.id]: picture } }), draft.id);
  const pictures = useMemo(() => Object.values(refs.pictures), [refs.pictures]);
  useEffect(() => {
    if (shown.current === epoch) return;
    shown.current = epoch;
    text.current?.replaceBody(document.body);
  }, [epoch, document.body, text]);

  const type = document.typeId ? refs.types[document.typeId] : undefined;
  return (
    <div className="page sheet" lang={language} dir={directionOf(language as Language)}>
      <div className="grid article-page">
        <article className={type && type.tone !== 'report' ? 'cell article opinion' : 'cell article'} aria-label={desk.work.article}>
          <header className="article-head">
            <SheetHead />
            <TitleLines
              key={epoch}
              language={language}
              readOnly={readOnly}
              labels={desk.work}
              headline={document.headline}
              standfirst={document.standfirst}
              onHeadline={changeHeadline}
              onStandfirst={(standfirst) => change({ standfirst })}
              onText={() => text.current?.focusStart()}
            />
          </header>
          <div className="article-main">
            <Signature />
            <LeadPicture />
            <BodyEditor
              ref={text}
              body={document.body}
              language={language as Language}
              dateline={document.dateline}
              readOnly={readOnly}
              pictures={pictures}
              services={services}
              onChange={(body) => change({ body })}
              onLeaveStart={() => focusLine('standfirst')}
            />
            {picker}
          </div>
        </article>
      </div>
    </div>
  );
}
