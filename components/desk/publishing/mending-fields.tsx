'use client';
/** The field that mends a stop or a check, by the name the checklist gives it: the panel's own fields, in the sheet. */
import { type ComponentType, useState } from 'react';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { picturesInText } from '#components/desk/editor/text-pictures.ts';
import { BylineFields } from '#components/desk/panel/byline-fields.tsx';
import { EmbargoFields } from '#components/desk/panel/embargo-group.tsx';
import { SectionField, TypeField } from '#components/desk/panel/filing-fields.tsx';
import { LeadAltText, LeadCredit, useLeadPicture } from '#components/desk/panel/lead-picture-fields.tsx';
import { SlugField } from '#components/desk/panel/slug-field.tsx';
import { HeadlineField, StandfirstField } from '#components/desk/panel/title-fields.tsx';
import { AltTextField } from '#components/desk/pictures/alt-text-field.tsx';
import type { Line } from '#components/desk/publishing/checklist-context.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { useRoom } from '#components/desk/work/room-context.tsx';
import { BODY_LIMITS } from '#newsroom/articles/body.ts';
import { STOPS_IN_TEXT } from '#newsroom/publishing/checklist.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;

const STOPS: Record<string, ComponentType> = {
  headline: HeadlineField,
  standfirst: StandfirstField,
  sectionId: SectionField,
  typeId: TypeField,
  bylines: BylineFields,
  slug: SlugField,
  leadPicture: LeadPictureWords,
  altTexts: () => <TextPictures stop="altTexts" />,
  credits: () => <TextPictures stop="credits" />,
  embargoedUntil: EmbargoFields,
};
/** What is only worth a look is led to, but for the line that most pieces lack. */
const CHECKS: Record<string, ComponentType> = { standfirst: StandfirstField };

/** Undefined where only the place itself will do: a “TK”, a text that is not there, a dead link. */
export const mendingField = ({ kind, field }: Line): ComponentType | undefined => (kind === 'stop' ? STOPS : CHECKS)[field];

/** What the lead picture lacked when it was first shown: nothing goes away under the hand that writes it. */
function LeadPictureWords() {
  const open = useLeadPicture();
  const [lacks] = useState(() => ({ altText: !open?.lead.altText, credit: !open?.lead.credit }));
  const { refs } = useDraft();
  const picture = open && refs.pictures[open.lead.mediaId];
  return (
    <div className="mend-picture">
      {picture && <img className="pic" src={picture.previewUrl} alt="" />}
      <div className="mend-words">
        {lacks.altText && <LeadAltText />}
        {lacks.credit && <LeadCredit />}
      </div>
    </div>
  );
}

/** Every picture of the text that lacked it, each with its own field. */
function TextPictures({ stop }: { stop: 'altTexts' | 'credits' }) {
  const { document, refs } = useDraft();
  const { describePicture } = useRoom();
  const pictures = picturesInText(document.body);
  const isLacking = (attrs: (typeof pictures)[number]) => STOPS_IN_TEXT[stop]?.isHere({ type: 'picture', attrs });
  const [lacking] = useState(() => pictures.flatMap((attrs, order) => (isLacking(attrs) ? [order] : [])));
  return lacking.map((order) => {
    const attrs = pictures[order];
    if (!attrs) return null;
    const picture = refs.pictures[attrs.mediaId];
    return (
      <div key={order} className="mend-picture" role="group" aria-label={words.pictureOf(order + 1, attrs.caption)}>
        {picture && <img className="pic" src={picture.previewUrl} alt="" />}
        <div className="mend-words">
          {stop === 'altTexts' ? (
            <AltTextField
              value={attrs.altText}
              onChange={(altText) => describePicture(order, { altText })}
              decorative={{ is: attrs.decorative, onChange: (decorative) => describePicture(order, { decorative }) }}
            />
          ) : (
            <Field label={desk.panel.credit}>
              <Input value={attrs.credit} maxLength={BODY_LIMITS.line} onChange={(event) => describePicture(order, { credit: event.target.value })} />
            </Field>
          )}
        </div>
      </div>
    );
  });
}
