'use client';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { HeldInput } from '#components/desk/panel/held-input.tsx';
import { ShortLink } from '#components/desk/panel/short-link.tsx';
import { givesNoSlug, SlugField } from '#components/desk/panel/slug-field.tsx';
import { HEADLINE_GUIDE } from '#components/desk/panel/title-fields.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { LICENCE_KEYS, LICENCES } from '#newsroom/republishing/licences.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;
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
    <Group
      fields="slug"
      title={words.address}
      value={document.slug ? `/${section ?? '…'}/${document.slug}` : givesNoSlug(document.headline) ? words.noSlugFrom : words.noSlug}
    >
      <SlugField />
      {draft.shortLink && <ShortLink address={draft.shortLink} />}
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

/** Whether others may take it over. */
export function RepublishGroup() {
  const { document, change, siteLicence } = useDraft();
  const ofSite = siteLicence === 'none' ? undefined : LICENCES[siteLicence].name;
  const options = [
    { value: 'site', name: document.canonicalUrl ? words.licenceElsewhere : words.licenceSite(ofSite) },
    { value: 'none', name: words.licenceNone },
    ...LICENCE_KEYS.map((key) => ({ value: key, name: LICENCES[key].name })),
  ];
  return (
    <Group title={words.republish} value={options.find(({ value }) => value === document.licence)?.name}>
      <Field label={words.licence} hint={words.licenceHint}>
        <Select
          data-field="licence"
          value={document.licence}
          options={options}
          onChange={(event) => change({ licence: event.target.value as typeof document.licence })}
        />
      </Field>
    </Group>
  );
}
