'use client';
/** Links that show this piece to somebody without an account: made, copied once, taken back. */
import { useCallback, useEffect, useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { Sheet } from '#components/desk/controls/sheet.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { CopiedLink } from '#components/desk/publishing/copied-link.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { PREVIEW_DAYS, type PreviewDays } from '#newsroom/previews/preview-life.ts';
import type { PreviewLink } from '#newsroom/previews/preview-links.ts';
import { dayAndTime } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.preview;
const LIVES = PREVIEW_DAYS.map((days) => ({ value: String(days), name: words.lives[days] }));

export function PreviewLinks({ onClose }: { onClose: () => void }) {
  const { draft, timeZone } = useDraft();
  const [links, setLinks] = useState<PreviewLink[]>();
  const [days, setDays] = useState<PreviewDays>(7);
  const [made, setMade] = useState<{ address: string; expiresAt: string }>();
  const [problem, setProblem] = useState('');
  const time = (instant: string) => dayAndTime(instant, timeZone, new Date().toISOString());

  const look = useCallback(async () => {
    const answer = await act('list-preview-links', { draft: draft.id });
    if (answer.ok) setLinks(answer.links);
    else setProblem(answer.message);
  }, [draft.id]);
  useEffect(() => void look(), [look]);

  async function make() {
    const answer = await act('make-preview-link', { draft: draft.id, days });
    if (!answer.ok) return setProblem(answer.message);
    setProblem('');
    setMade(answer);
    await look();
  }
  async function revoke(link: string) {
    const answer = await act('revoke-preview-link', { draft: draft.id, link });
    if (!answer.ok) return setProblem(answer.message);
    setMade(undefined);
    sayDone(words.revoked);
    await look();
  }

  return (
    <Sheet open onClose={onClose} title={words.linkTitle}>
      {problem && (
        <p role="alert" className="publish-problem">
          {problem}
        </p>
      )}
      <p className="sub link-explained">{words.linkExplained}</p>
      <div className="make-link">
        <Field label={words.life}>
          <Select options={LIVES} value={String(days)} onChange={(event) => setDays(Number(event.target.value) as PreviewDays)} />
        </Field>
        <Button look="ink" onClick={make}>
          {words.make}
        </Button>
      </div>
      {made && <CopiedLink address={made.address} until={words.until(time(made.expiresAt))} />}
      <section className="publish-part" aria-labelledby="live-links">
        <h2 id="live-links">{words.live}</h2>
        {links?.length === 0 && <p className="sub">{words.none}</p>}
        <ul className="live-links">
          {links?.map((link) => (
            <li key={link.id}>
              <span>
                {words.endsAt(time(link.expiresAt))}
                <span className="sub">{words.madeBy(link.createdBy, time(link.createdAt))}</span>
              </span>
              <Button look="pencil-word" onClick={() => revoke(link.id)}>
                {words.revoke}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </Sheet>
  );
}
