/**
 * What the desk can do. Every change from a browser is an action: a name, a permission, a shape of input, and a command.
 * One wrapper (`perform`) makes the same checks for each, in the same order.
 */
import type { z } from 'zod';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { may, type Permission, refusalOf } from '#newsroom/accounts/roles.ts';
import { type Refusal, refuseInput } from '#newsroom/acting/act.ts';

/** What an action is told beside its input. `actor` and `at` together are the `Act` of the commands: `actOf(context)`. */
export interface ActionContext {
  actor: Actor;
  at: Date;
}

export type Outcome = { ok: true } | Refusal;

export interface Action<Input extends z.ZodType = z.ZodType, Result extends Outcome = Outcome> {
  may: Permission;
  input: Input;
  /** How long its body may be; 64 KiB unless it says more. */
  bytes?: number;
  run(input: z.output<Input>, context: ActionContext): Promise<Result>;
}

export function defineAction<Input extends z.ZodType, Result extends Outcome>(action: Action<Input, Result>): Action<Input, Result> {
  return action;
}

export const actOf = ({ actor, at }: ActionContext) => ({ by: actor.id, at });

/** Role, shape, then the command itself, which finds what it changes through the actor. Never throws for bad input. */
export async function perform(action: Action, input: unknown, context: ActionContext): Promise<Outcome> {
  if (!may(context.actor.role, action.may)) return forbidden(refusalOf(context.actor.role, action.may));
  const parsed = action.input.safeParse(input);
  if (!parsed.success) return refuseInput('Some of this cannot be used as it is.', parsed.error);
  return action.run(parsed.data, context);
}

/** The refusal for something that this person may not do; it is logged. */
export const forbidden = (message: string): Refusal => ({ ok: false, reason: 'forbidden', message });
