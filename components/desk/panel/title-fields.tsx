'use client';
/** Headline and standfirst as fields, for where the page itself is not at hand. On the page they are edited in place. */
import { Field } from '#components/desk/controls/field.tsx';
import { TextArea } from '#components/desk/controls/input.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { useHeadline } from '#components/desk/work/use-headline.ts';
import { DOCUMENT_LIMITS } from '#newsroom/drafts/document.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;
/** From here on search engines and cards cut a headline; it guides and never blocks. */
export const HEADLINE_GUIDE = 65;

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

export function HeadlineField() {
  const { document } = useDraft();
  const { headline, language } = document;
  const change = useHeadline();
  return (
    <Field label={words.headline} hint={words.headlineCount([...headline].length, HEADLINE_GUIDE)}>
      <TextArea
        className="still"
        lang={language}
        dir="auto"
        value={headline}
        maxLength={DOCUMENT_LIMITS.headline}
        onChange={(event) => change(oneLine(event.target.value))}
      />
    </Field>
  );
}

export function StandfirstField() {
  const { document, change } = useDraft();
  const { standfirst, language } = document;
  return (
    <Field label={desk.work.standfirst}>
      <TextArea
        className="still"
        rows={3}
        lang={language}
        dir="auto"
        value={standfirst}
        maxLength={DOCUMENT_LIMITS.standfirst}
        onChange={(event) => change({ standfirst: oneLine(event.target.value) })}
      />
    </Field>
  );
}
