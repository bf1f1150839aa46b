'use client';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { HeldInput } from '#components/desk/panel/held-input.tsx';
import { useChecklist } from '#components/desk/publishing/checklist-context.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { slugSchema } from '#newsroom/drafts/document.ts';
import { slugFrom } from '#newsroom/site/slug.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

const isSlug = (text: string) => text === '' || slugSchema.safeParse(text).success;

/** The last part of the address. Where another article has it, the nearest free one is a word to press. */
export function SlugField() {
  const { draft, document, change } = useDraft();
  const free = useChecklist()?.freeSlug;
  return (
    <>
      <Field label={words.slug} hint={draft.firstPublishedAt ? words.slugLeads : undefined}>
        <HeldInput value={document.slug} spellCheck={false} isWhole={isSlug} onStore={(slug) => change({ slug })} />
      </Field>
      <div className="words">
        {free && (
          <Button look="word" onClick={() => change({ slug: free })}>
            {words.takeSlug(free)}
          </Button>
        )}
        <Button look="word" onClick={() => change({ slug: slugFrom(document.headline) })}>
          {words.fromHeadline}
        </Button>
      </div>
    </>
  );
}
