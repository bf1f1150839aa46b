/** How a page of the desk goes through one of the doors of accounts. */
import { type NotReached, post } from '#components/desk/act.ts';
import type { DoorAnswer } from '#newsroom/accounts/doors/door-answer.ts';
import type { Refusal } from '#newsroom/acting/act.ts';

/** Never throws: what went wrong is in the answer, in a person's words. */
export const knock = (door: string, input: unknown = {}): Promise<DoorAnswer | Refusal | NotReached> => post(`/desk/auth/${door}`, input);
