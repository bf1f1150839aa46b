'use client';
/** What is said of the picture above the text, each by itself. */
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { AltTextField } from '#components/desk/pictures/alt-text-field.tsx';
import { type OpenDraft, useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;
type Lead = NonNullable<OpenDraft['document']['leadPicture']>;

/** The words of the lead picture and how they are changed; undefined while there is none. */
export function useLeadPicture(): { lead: Lead; put: (patch: Partial<Lead>) => void } | undefined {
  const { document, change } = useDraft();
  const { leadPicture: lead } = document;
  return lead ? { lead, put: (patch) => change({ leadPicture: { ...lead, ...patch } }) } : undefined;
}

export function LeadAltText() {
  const open = useLeadPicture();
  return open ? <AltTextField value={open.lead.altText} onChange={(altText) => open.put({ altText })} /> : null;
}

export function LeadCredit() {
  const open = useLeadPicture();
  if (!open) return null;
  return (
    <Field label={words.credit}>
      <Input value={open.lead.credit} onChange={(event) => open.put({ credit: event.target.value })} />
    </Field>
  );
}
