'use client';
/** Who is told of publications. Each change is one request; what came of it is read from the server again. */
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { MadeLink, type ShownLink } from '#components/desk/accounts/made-link.tsx';
import { act, type NotReached } from '#components/desk/act.ts';
import { Check } from '#components/desk/controls/check.tsx';
import { Empty } from '#components/desk/controls/empty.tsx';
import { Question } from '#components/desk/controls/question.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { SiteHead } from '#components/desk/site/site-room.tsx';
import type { EditAnswer } from '#components/desk/site/use-edit.ts';
import { type Pressed, useOutcome } from '#components/desk/webhooks/use-outcome.ts';
import { WebhookForm, type WebhookGiven } from '#components/desk/webhooks/webhook-form.tsx';
import { type WebhookMoves, WebhookRow } from '#components/desk/webhooks/webhook-row.tsx';
import type { Refusal } from '#newsroom/acting/act.ts';
import { WEBHOOK_KINDS } from '#newsroom/webhooks/webhook-kinds.ts';
import type { WebhookLine, WebhooksPage } from '#newsroom/webhooks/webhook-line.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.webhooks;
const BLANK: WebhookGiven = { address: '', kinds: [...WEBHOOK_KINDS], languages: [], sections: [], isOn: true, twice: false };

type Asks = { line: WebhookLine; what: 'remove' | 'renew'; leaked: boolean };
const begunFrom = ({ id, version }: WebhookLine) => ({ id, version });

export function WebhooksView({ page: { lines, ...followable } }: { page: WebhooksPage }) {
  const router = useRouter();
  const [secret, setSecret] = useState<ShownLink>();
  const [problem, setProblem] = useState('');
  const [asks, setAsks] = useState<Asks>();
  /** Another number makes the form for a new one anew. */
  const [added, setAdded] = useState(0);

  const show = (address: string, made: string) =>
    setSecret({ says: words.secret(address), link: made, life: words.secretOnce, copy: words.copySecret });

  const { outcome, watch } = useOutcome(lines, () => router.refresh());

  /** Says what came of it, and reads what is so now. */
  function done<T extends { ok: true }>(answer: T | Refusal | NotReached, say: (answer: T) => string): void {
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) sayDone(say(answer));
    router.refresh();
  }
  /** Goes on until it is known what came of what is on its way. */
  function sent(answer: { ok: true; count: number } | Refusal | NotReached, place: Pressed, before: WebhookLine, delivery?: string): void {
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok && answer.count === 0) sayDone(words.again.none);
    else if (answer.ok) watch({ place, before, delivery, count: answer.count });
    router.refresh();
  }

  async function add(given: WebhookGiven): Promise<EditAnswer> {
    const answer = await act('add-webhook', given);
    if (!answer.ok) return answer;
    show(given.address, answer.secret);
    return { ok: true, mark: '' };
  }

  const moves: WebhookMoves = {
    save: ({ id }, given, begun) => act('change-webhook', { id, version: Number(begun), ...given }),
    saved() {
      sayDone(words.saved);
      router.refresh();
    },
    async test(line) {
      const answer = await act('test-webhook', { id: line.id });
      if (answer.ok) sent({ ok: true, count: 1 }, 'test', line, answer.delivery);
      else sent(answer, 'test', line);
    },
    look: () => router.refresh(),
    renew: (line) => setAsks({ line, what: 'renew', leaked: false }),
    endFormer: async (line) => done(await act('end-former-webhook-secrets', begunFrom(line)), () => words.formerEnded),
    remove: (line) => setAsks({ line, what: 'remove', leaked: false }),
    sendAgain: async (line, delivery) => sent(await act('send-webhook-again', { id: line.id, delivery }), delivery, line, delivery),
    sendGivenUpAgain: async (line) => sent(await act('send-webhook-given-up-again', { id: line.id }), 'again', line),
    tellSince: async (line, hours) => sent(await act('tell-webhook-since', { id: line.id, hours }), 'again', line),
  };

  async function confirm() {
    if (!asks) return;
    const { line, what, leaked } = asks;
    setAsks(undefined);
    if (what === 'remove') return done(await act('remove-webhook', begunFrom(line)), () => words.removed);
    const answer = await act('renew-webhook-secret', { ...begunFrom(line), leaked });
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) show(line.address, answer.secret);
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
      {lines.length === 0 && <Empty says={words.none} fills={words.noneFills} />}
      {lines.map((line) => (
        <WebhookRow key={line.id} line={line} moves={moves} outcome={outcome} {...followable} />
      ))}
      <section className="block account-part" aria-labelledby="new-webhook">
        <h2 className="side-head" id="new-webhook">
          {words.add}
        </h2>
        <WebhookForm
          key={added}
          stored={BLANK}
          mark=""
          name="new"
          confirm={words.add}
          onSave={add}
          onSaved={() => {
            setAdded((number) => number + 1);
            router.refresh();
          }}
          {...followable}
        />
      </section>
      <Question
        open={asks !== undefined}
        onClose={() => setAsks(undefined)}
        title={asks?.what === 'renew' ? words.renewTitle : words.removeTitle(asks?.line.address ?? '')}
        explained={<p>{asks?.what === 'renew' ? words.renewExplained : words.removeExplained}</p>}
        keep={words.keep}
        confirm={asks?.what === 'renew' ? words.renew : words.remove}
        onConfirm={() => void confirm()}
      >
        {asks?.what === 'renew' && (
          <Check checked={asks.leaked} note={words.leakedNote} onChange={(event) => setAsks({ ...asks, leaked: event.target.checked })}>
            {words.leaked}
          </Check>
        )}
      </Question>
    </>
  );
}
