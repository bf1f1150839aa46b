'use client';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { TextArea } from '#components/desk/controls/input.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { LeadAltText, LeadCredit, useLeadPicture } from '#components/desk/panel/lead-picture-fields.tsx';
import { OwnWordsOf } from '#components/desk/pictures/own-words.tsx';
import { PicturePicker } from '#components/desk/pictures/picture-picker.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

/** The picture above the text, and what is said of it here; its own words are where one begins. */
export function LeadPictureGroup() {
  const { document, change, learn, refs } = useDraft();
  const open = useLeadPicture();
  const [picking, setPicking] = useState(false);
  const { leadPicture } = document;
  const known = leadPicture ? refs.pictures[leadPicture.mediaId] : undefined;

  function pick(picture: DeskPicture) {
    const { id, altText, caption, credit } = picture;
    learn({ pictures: { [id]: picture } });
    change({ leadPicture: { mediaId: id, altText, caption, credit } });
  }
  return (
    <Group fields="leadPicture" title={words.leadPicture} value={leadPicture ? leadPicture.caption || leadPicture.altText : words.noLeadPicture}>
      {open && (
        <>
          <LeadAltText />
          <Field label={words.caption}>
            <TextArea value={open.lead.caption} onChange={(event) => open.put({ caption: event.target.value })} />
          </Field>
          <LeadCredit />
          {known && <OwnWordsOf known={known} said={open.lead} onChanged={(picture) => learn({ pictures: { [picture.id]: picture } })} />}
        </>
      )}
      <div className="words">
        <Button look="word" onClick={() => setPicking(true)}>
          {leadPicture ? words.otherPicture : words.choosePicture}
        </Button>
        {leadPicture && (
          <Button look="word" onClick={() => change({ leadPicture: null })}>
            {words.removePicture}
          </Button>
        )}
      </div>
      <PicturePicker purpose={picking ? 'lead' : undefined} onClose={() => setPicking(false)} onPick={([picture]) => pick(picture)} />
    </Group>
  );
}
