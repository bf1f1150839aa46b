import type { EditAnswer } from '#components/desk/site/use-edit.ts';

/** Complaints as the command names its fields, whether it or the form of the action's input made them. */
export function withoutPrefix(answer: EditAnswer, prefix: string): EditAnswer {
  if (answer.ok || !answer.fieldErrors) return answer;
  const fieldErrors = Object.fromEntries(Object.entries(answer.fieldErrors).map(([name, says]) => [name.replace(`${prefix}.`, ''), says]));
  return { ...answer, fieldErrors };
}
