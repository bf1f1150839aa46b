/** What the page of people asks for. */
import { z } from 'zod';
import { email } from '#newsroom/accounts/account-fields.ts';
import {
  disablePerson,
  enablePerson,
  endSessionsOf,
  removeDemonstrationPeople,
  revokeInvitation,
  setProfile,
  setRole,
} from '#newsroom/accounts/people-commands.ts';
import { invite, makeResetLink } from '#newsroom/accounts/person-links.ts';
import { ROLES } from '#newsroom/accounts/roles.ts';
import { actOf, defineAction } from '#newsroom/acting/action.ts';

const one = z.strictObject({ id: z.uuid() });

export const PEOPLE_ACTIONS = {
  'invite-person': defineAction({
    may: 'people.edit',
    input: z.strictObject({ email, role: z.enum(ROLES) }),
    run: (input, context) => invite({ ...input, byName: context.actor.name }, actOf(context)),
  }),
  'revoke-invitation': defineAction({ may: 'people.edit', input: one, run: ({ id }, context) => revokeInvitation(id, actOf(context)) }),
  'make-reset-link': defineAction({ may: 'people.edit', input: one, run: async ({ id }, context) => makeResetLink({ id }, actOf(context)) }),
  'set-role': defineAction({
    may: 'people.edit',
    input: z.strictObject({ id: z.uuid(), role: z.enum(ROLES) }),
    run: ({ id, role }, context) => setRole(id, role, actOf(context)),
  }),
  'set-profile': defineAction({
    may: 'people.edit',
    input: z.strictObject({ id: z.uuid(), authorId: z.uuid().nullable() }),
    run: ({ id, authorId }, context) => setProfile(id, authorId, actOf(context)),
  }),
  'disable-person': defineAction({ may: 'people.edit', input: one, run: ({ id }, context) => disablePerson(id, actOf(context)) }),
  'enable-person': defineAction({ may: 'people.edit', input: one, run: ({ id }, context) => enablePerson(id, actOf(context)) }),
  'end-sessions': defineAction({ may: 'people.edit', input: one, run: ({ id }, context) => endSessionsOf(id, actOf(context)) }),
  'remove-demonstration': defineAction({
    may: 'people.edit',
    input: z.strictObject({}),
    run: (_input, context) => removeDemonstrationPeople(actOf(context)),
  }),
} as const;
