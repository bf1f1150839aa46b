/** What the first process and one of its workers ask each other, over the channel between a process and its child. */
import type { Asked } from '#server/admission.ts';
import type { Figures } from '#server/metrics.ts';

/** What a worker asks the first process, with what it is answered. */
export interface OfWorkers {
  /** It serves. */
  ready: { with: undefined; answer: undefined };
  /** Who asks too often is known to the first process alone. */
  count: { with: Asked; answer: number };
}

/** And what the first process asks a worker. */
export interface OfFirst {
  figures: { with: undefined; answer: Figures };
  /** To end in good order. */
  stop: { with: undefined; answer: undefined };
}

type Questions = Record<string, { with: unknown; answer: unknown }>;

/** One end of the channel: a process's own, or its child's. */
export interface End {
  send?(message: object, done: (error: Error | null) => void): boolean;
  on(event: 'message', heard: (message: unknown) => void): unknown;
  once(event: 'disconnect', gone: () => void): unknown;
}

type Message = { asks: number; name: string; with?: unknown } | { answers: number; answer?: unknown; failed?: string };

export type Answers<Q> = { [N in keyof Q]: (asked: Q[N] extends { with: infer W } ? W : never) => Answer<Q[N]> | Promise<Answer<Q[N]>> };
type Answer<T> = T extends { answer: infer A } ? A : never;

/**
 * Answers the other end, and gives what asks it. A question fails when its answer does, when it is not
 * answered within its time, or when the other end is gone.
 */
export function openLine<Mine extends { [N in keyof Mine]: Questions[string] }, Theirs extends { [N in keyof Theirs]: Questions[string] }>(
  end: End,
  answers: Answers<Theirs>,
): <N extends keyof Mine & string>(name: N, asked: Mine[N]['with'], withinMs?: number) => Promise<Mine[N]['answer']> {
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  const send = (message: Message) => end.send?.(message, () => undefined);

  async function answer({ asks, name, with: asked }: Extract<Message, { asks: number }>): Promise<void> {
    try {
      send({ answers: asks, answer: await answers[name as keyof Theirs](asked as never) });
    } catch (error) {
      send({ answers: asks, failed: String(error) });
    }
  }

  end.on('message', (message) => {
    const heard = message as Message;
    if ('asks' in heard) return void answer(heard);
    const asked = waiting.get(heard.answers);
    waiting.delete(heard.answers);
    if (heard.failed === undefined) asked?.resolve(heard.answer);
    else asked?.reject(new Error(heard.failed));
  });
  end.once('disconnect', () => {
    for (const { reject } of waiting.values()) reject(new Error('The other process is gone.'));
    waiting.clear();
  });
  return (name, asked, withinMs) =>
    new Promise((resolve, reject) => {
      const number = ++last;
      waiting.set(number, { resolve: resolve as (answer: unknown) => void, reject });
      send({ asks: number, name, with: asked });
      if (withinMs === undefined) return;
      const late = setTimeout(() => {
        waiting.delete(number);
        reject(new Error('The other process does not answer.'));
      }, withinMs);
      late.unref();
    });
}
