import { z } from 'zod';
import { contentWriter } from '#db/connections.ts';
import { navigation } from '#db/schema/published/site.ts';
import type { Act } from '#newsroom/acting/act.ts';
import { linkAddress } from '#newsroom/articles/body.ts';
import { wordsSchema } from '#newsroom/site/language.ts';
import { type Saved, save } from '#newsroom/site/saving.ts';
import { SITE_LIMITS } from '#newsroom/site/site-limits.ts';
import { readNavigation } from '#newsroom/site/site-states.ts';

export const navigationSchema = z
  .array(
    z
      .strictObject({
        place: z.enum(['masthead', 'foot']),
        kind: z.enum(['section', 'type', 'column', 'topic', 'page', 'archive', 'address']),
        target: z.string().max(SITE_LIMITS.address),
        names: wordsSchema(SITE_LIMITS.name),
        strong: z.boolean(),
      })
      .refine(({ kind, target }) => kind === 'archive' || target !== '', { path: ['target'], message: 'Choose where it leads.' })
      .refine(({ kind, target }) => kind !== 'address' || linkAddress.safeParse(target).success, {
        path: ['target'],
        message: 'A link starts with https://, mailto: or a path of this site.',
      })
      .refine(({ kind, names }) => kind !== 'address' || Object.values(names).some(Boolean), {
        path: ['names'],
        message: 'A link to an address needs a name.',
      }),
  )
  .max(SITE_LIMITS.navigation, `The masthead and the foot hold ${SITE_LIMITS.navigation} links together.`);

/** Replaces the links of the masthead and the foot. */
export const saveNavigation = (input: z.input<typeof navigationSchema>, act: Act, begun?: string): Promise<Saved> =>
  save(
    {
      ...{ schema: navigationSchema, input, begun, state: readNavigation() },
      did: { action: 'navigation.save', subject: 'navigation' },
      writes: (links) => [
        contentWriter().delete(navigation),
        ...(links.length > 0
          ? [
              contentWriter()
                .insert(navigation)
                .values(links.map((link, position) => ({ ...link, position }))),
            ]
          : []),
      ],
    },
    act,
  );
