'use client';
/** What holds for the whole site. */
import { useRouter } from 'next/navigation';
import { act } from '#components/desk/act.ts';
import { Field } from '#components/desk/controls/field.tsx';
import { Input, TextArea } from '#components/desk/controls/input.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { EditForm } from '#components/desk/site/edit-form.tsx';
import { FormPart } from '#components/desk/site/form-part.tsx';
import { LanguagesField } from '#components/desk/site/languages-field.tsx';
import { MachinesPart } from '#components/desk/site/machines-part.tsx';
import { SocialField } from '#components/desk/site/social-field.tsx';
import { useEdit } from '#components/desk/site/use-edit.ts';
import { withoutPrefix } from '#components/desk/site/without-prefix.ts';
import { WordsField } from '#components/desk/site/words-field.tsx';
import { indexNowKeyPath } from '#newsroom/delivery/index-now-key.ts';
import { licenceConflict } from '#newsroom/republishing/licence-conflict.ts';
import { LICENCE_KEYS, LICENCES } from '#newsroom/republishing/licences.ts';
import type { SettingsEdited } from '#newsroom/site/desk-views.ts';
import { SITE_LIMITS } from '#newsroom/site/site-limits.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.settings;

export function SettingsForm({ edited }: { edited: SettingsEdited }) {
  const router = useRouter();
  const edit = useEdit({
    stored: edited.settings,
    mark: edited.mark,
    name: 'settings',
    send: async (settings, begun) => withoutPrefix(await act('save-settings', { settings, begun }), 'settings'),
    onSaved() {
      sayDone(desk.site.form.saved);
      router.refresh();
    },
  });
  const { value, change, errors } = edit;
  const conflict = licenceConflict(value);
  const isNew = value.licence !== edited.settings.licence || value.machineUse !== edited.settings.machineUse;
  const shared = { languages: value.languages, errors };
  return (
    <EditForm edit={edit} title={desk.site.places.settings} warning={conflict && isNew ? desk.machines.conflict(conflict) : undefined}>
      <Field label={words.name} error={errors.name}>
        <Input value={value.name} maxLength={SITE_LIMITS.name} onChange={(event) => change({ name: event.target.value })} />
      </Field>
      <WordsField
        {...shared}
        label={words.strapline}
        hint={words.straplineHint}
        name="strapline"
        words={value.strapline}
        limit={SITE_LIMITS.strapline}
        isLine
        onChange={(strapline) => change({ strapline: strapline as typeof value.strapline })}
      />
      <Field label={words.timeZone} hint={words.timeZoneHint} error={errors.timeZone}>
        <Select
          value={value.timeZone}
          options={edited.zones.map((zone) => ({ value: zone, name: zone.replaceAll('_', ' ') }))}
          onChange={(event) => change({ timeZone: event.target.value })}
        />
      </Field>
      <LanguagesField languages={value.languages} error={errors.languages} onChange={(languages) => change({ languages })} />
      <WordsField
        {...shared}
        label={words.publisher}
        hint={words.publisherHint}
        name="publisher"
        words={value.publisher}
        limit={SITE_LIMITS.publisher}
        isLong
        onChange={(publisher) => change({ publisher: publisher as typeof value.publisher })}
      />
      <Field label={words.postalAddress} hint={words.postalAddressHint} error={errors.address}>
        <TextArea value={value.address} maxLength={SITE_LIMITS.postalAddress} onChange={(event) => change({ address: event.target.value })} />
      </Field>
      <SocialField links={value.socialLinks} errors={errors} onChange={(socialLinks) => change({ socialLinks })} />
      <FormPart title={words.licence} explained={words.licenceHint}>
        <Field label={words.licenceName} error={errors.licence}>
          <Select
            value={value.licence}
            options={[{ value: 'none', name: words.licenceNone }, ...LICENCE_KEYS.map((key) => ({ value: key, name: LICENCES[key].name }))]}
            onChange={(event) => change({ licence: event.target.value as typeof value.licence })}
          />
        </Field>
        <WordsField
          {...shared}
          label={words.licenceTerms}
          hint={words.licenceTermsHint}
          name="licenceTerms"
          words={value.licenceTerms}
          limit={SITE_LIMITS.licenceTerms}
          isLong
          onChange={(licenceTerms) => change({ licenceTerms: licenceTerms as typeof value.licenceTerms })}
        />
      </FormPart>
      <FormPart title={words.telling} explained={words.tellingHint}>
        <Field label={words.feeds} hint={words.feedsHint} error={errors.feeds}>
          <Select
            value={value.feeds}
            options={[
              { value: 'full', name: words.feedsFull },
              { value: 'summary', name: words.feedsSummary },
            ]}
            onChange={(event) => change({ feeds: event.target.value as typeof value.feeds })}
          />
        </Field>
        <Field
          label={words.indexNow}
          hint={
            edited.settings.indexNow && edited.settings.indexNowKey
              ? words.indexNowKey(indexNowKeyPath(edited.settings.indexNowKey))
              : words.indexNowHint
          }
          error={errors.indexNow}
        >
          <Input
            type="url"
            inputMode="url"
            value={value.indexNow}
            maxLength={SITE_LIMITS.address}
            onChange={(event) => change({ indexNow: event.target.value })}
          />
        </Field>
        <Field label={words.hub} hint={words.hubHint} error={errors.hub}>
          <Input
            type="url"
            inputMode="url"
            value={value.hub}
            maxLength={SITE_LIMITS.address}
            onChange={(event) => change({ hub: event.target.value })}
          />
        </Field>
      </FormPart>
      <MachinesPart value={value} errors={errors} conflict={conflict} change={change} />
    </EditForm>
  );
}
