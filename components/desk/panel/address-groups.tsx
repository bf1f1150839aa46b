'use client';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { HeldInput } from '#components/desk/panel/held-input.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { documentSchema, slugSchema } from '#newsroom/drafts/document.ts';
import { slugFrom } from '#newsroom/site/slug.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;
/** From here on search engines and cards cut a headline; it guides and never blocks. */
const HEADLINE_GUIDE = 65;

const isSlug = (text: string) => text === '' || slugSchema.safeParse(text).success;
const isWebAddress = (text: string) => documentSchema.shape.canonicalUrl.safeParse(text).success;

/** How long the headline is, and the kicker above it. */
export function HeadlineGroup() {
  const { document, change } = useDraft();
  return (
    <Group title={words.headline} value={words.headlineCount([...document.headline].length, HEADLINE_GUIDE)}>
      <Field label={words.kicker}>
        <Input value={document.kicker} onChange={(event) => change({ kicker: event.target.value })} />
      </Field>
    </Group>
  );
}

/** Where readers will find it. */
export function AddressGroup() {
  const { draft, document, change, refs } = useDraft();
  const section = document.sectionId ? refs.sections[document.sectionId]?.slug : undefined;
  return (
    <Group fields="slug" title={words.address} value={document.slug ? `/${section ?? '…'}/${document.slug}` : words.noSlug}>
      <Field label={words.slug} hint={draft.firstPublishedAt ? words.slugLeads : undefined}>
        <HeldInput value={document.slug} spellCheck={false} isWhole={isSlug} onStore={(slug) => change({ slug })} />
      </Field>
      <Button look="word" onClick={() => change({ slug: slugFrom(document.headline) })}>
        {words.fromHeadline}
      </Button>
      <Field label={words.canonical}>
        <HeldInput
          type="url"
          value={document.canonicalUrl}
          placeholder="https://"
          isWhole={isWebAddress}
          onStore={(canonicalUrl) => change({ canonicalUrl })}
        />
      </Field>
    </Group>
  );
}
