'use client';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input, TextArea } from '#components/desk/controls/input.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { PicturePicker } from '#components/desk/pictures/picture-picker.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

/** The picture above the text, and what is said of it here; its own words are where one begins. */
export function LeadPictureGroup() {
  const { document, change, learn } = useDraft();
  const [picking, setPicking] = useState(false);
  const { leadPicture } = document;

  function pick(picture: DeskPicture) {
    const { id, altText, caption, credit } = picture;
    learn({ pictures: { [id]: picture } });
    change({ leadPicture: { mediaId: id, altText, caption, credit } });
  }
  const put = (patch: Partial<NonNullable<typeof leadPicture>>) => leadPicture && change({ leadPicture: { ...leadPicture, ...patch } });
  return (
    <Group fields="leadPicture" title={words.leadPicture} value={leadPicture ? leadPicture.caption || leadPicture.altText : words.noLeadPicture}>
      {leadPicture && (
        <>
          <Field label={words.altText}>
            <TextArea value={leadPicture.altText} onChange={(event) => put({ altText: event.target.value })} />
          </Field>
          <Field label={words.caption}>
            <TextArea value={leadPicture.caption} onChange={(event) => put({ caption: event.target.value })} />
          </Field>
          <Field label={words.credit}>
            <Input value={leadPicture.credit} onChange={(event) => put({ credit: event.target.value })} />
          </Field>
        </>
      )}
      <div className="words">
        <Button look="word" onClick={() => setPicking(true)}>
          {leadPicture ? words.otherPicture : words.choosePicture}
        </Button>
        {leadPicture && (
          <Button look="word" onClick={() => change({ leadPicture: null })}>
            {words.withoutPicture}
          </Button>
        )}
      </div>
      <PicturePicker open={picking} onClose={() => setPicking(false)} onPick={pick} />
    </Group>
  );
}
