import type { Refusal } from '#newsroom/acting/act.ts';

/** Refusals cannot happen here but by a fault in the sample: they end the start with their words. */
export async function must<T extends { ok: true }>(what: string, result: Promise<T | Refusal>): Promise<T> {
  const answer = await result;
  if (!answer.ok)
    throw new Error(`The sample edition could not be laid down at “${what}”: ${answer.message} ${JSON.stringify(answer.fieldErrors ?? {})}`);
  return answer;
}
