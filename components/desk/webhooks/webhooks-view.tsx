'use client';
/** Who is told of publications. Each change is one request; what came of it is read from the server again. */
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { MadeLink, type ShownLink } from '#components/desk/accounts/made-link.tsx';
import { act } from '#components/desk/act.ts';
import { Question } from '#components/desk/controls/question.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { SiteHead } from '#components/desk/site/site-room.tsx';
import { WebhookForm, type WebhookGiven } from '#components/desk/webhooks/webhook-form.tsx';
import { WebhookRow } from '#components/desk/webhooks/webhook-row.tsx';
import { WEBHOOK_KINDS } from '#newsroom/webhooks/webhook-kinds.ts';
import type { WebhookLine } from '#newsroom/webhooks/webhook-line.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.webhooks;
const BLANK: WebhookGiven = { address: '', kinds: [...WEBHOOK_KINDS], isOn: true };

export function WebhooksView({ lines }: { lines: WebhookLine[] }) {
  const router = useRouter();
  const [secret, setSecret] = useState<ShownLink>();
  const [problem, setProblem] = useState('');
  const [asks, setAsks] = useState<{ line: WebhookLine; what: 'remove' | 'renew' }>();
  /** Another number makes the form for a new one anew. */
  const [added, setAdded] = useState(0);

  const show = (address: string, made: string) =>
    setSecret({ says: words.secret(address), link: made, life: words.secretOnce, copy: words.copySecret });

  async function add(given: WebhookGiven) {
    const answer = await act('add-webhook', given);
    if (!answer.ok) return answer.fieldErrors ?? { address: answer.message };
    show(given.address, answer.secret);
    setAdded((number) => number + 1);
    router.refresh();
    return undefined;
  }

  async function change(id: string, given: WebhookGiven) {
    const answer = await act('change-webhook', { id, ...given });
    if (!answer.ok) return answer.fieldErrors ?? { address: answer.message };
    sayDone(words.saved);
    router.refresh();
    return undefined;
  }

  async function test({ id }: WebhookLine) {
    const answer = await act('test-webhook', { id });
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) sayDone(words.tested);
  }

  async function confirm() {
    if (!asks) return;
    const { line, what } = asks;
    setAsks(undefined);
    if (what === 'renew') {
      const answer = await act('renew-webhook-secret', { id: line.id });
      setProblem(answer.ok ? '' : answer.message);
      if (answer.ok) show(line.address, answer.secret);
    } else {
      const answer = await act('remove-webhook', { id: line.id });
      setProblem(answer.ok ? '' : answer.message);
      if (answer.ok) sayDone(words.removed);
    }
    router.refresh();
  }

  return (
    <>
      <SiteHead place="webhooks" />
      {secret && <MadeLink key={secret.link} {...secret} />}
      {problem && (
        <p className="door-problem" role="alert">
          {problem}
        </p>
      )}
      {lines.length === 0 && <p className="sub">{words.none}</p>}
      {lines.map((line) => (
        <WebhookRow
          key={line.id}
          line={line}
          onSave={(given) => change(line.id, given)}
          onTest={() => void test(line)}
          onLook={() => router.refresh()}
          onRenew={() => setAsks({ line, what: 'renew' })}
          onRemove={() => setAsks({ line, what: 'remove' })}
        />
      ))}
      <section className="block account-part" aria-labelledby="new-webhook">
        <h2 className="side-head" id="new-webhook">
          {words.add}
        </h2>
        <WebhookForm key={added} stored={BLANK} confirm={words.add} onSave={add} />
      </section>
      <Question
        open={asks !== undefined}
        onClose={() => setAsks(undefined)}
        title={asks?.what === 'renew' ? words.renewTitle : words.removeTitle(asks?.line.address ?? '')}
        explained={<p>{asks?.what === 'renew' ? words.renewExplained : words.removeExplained}</p>}
        keep={words.keep}
        confirm={asks?.what === 'renew' ? words.renew : words.remove}
        onConfirm={() => void confirm()}
      />
    </>
  );
}
