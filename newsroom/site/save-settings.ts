import { count, eq, isNotNull, sql } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import { pages, settings } from '#db/schema/published/site.ts';
import { type Act, invalid, type Refusal } from '#newsroom/acting/act.ts';
import { termsAnnouncementWrites } from '#newsroom/delivery/announce.ts';
import { whyNotCalled } from '#newsroom/delivery/outbound-address.ts';
import { everyMonthWrites } from '#newsroom/publishing/list-changes.ts';
import { monthCountWrites } from '#newsroom/publishing/month-counts.ts';
import type { Language } from '#newsroom/site/language.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { type Saved, save } from '#newsroom/site/saving.ts';
import { type Settings, type SettingsInput, settingsSchema } from '#newsroom/site/settings.ts';
import { readStoredSettings } from '#newsroom/site/site-states.ts';
import { areOtherTerms } from '#newsroom/site/terms.ts';
import { languageName } from '#newsroom/wording/desk/language-names.ts';

/**
 * Another time zone puts articles of a month's first or last hours into another month: their numbers are made anew. A
 * language in which there is something stays, and so does the first one: addresses depend on them. Other terms are told.
 */
export async function saveSettings(input: SettingsInput, act: Act, begun?: string): Promise<Saved> {
  const former = readSettings();
  return (
    (former && languagesRefused(former.languages, input.languages)) ??
    serversRefused(input, former) ??
    save(
      {
        ...{ schema: settingsSchema, input, begun, state: readStoredSettings() },
        did: { action: 'settings.save', subject: 'settings' },
        writes: (asked) => {
          const isOther = areOtherTerms(asked, former);
          const termsChangedAt = isOther ? act.at.toISOString() : (former?.termsChangedAt ?? null);
          const document: Settings = { ...asked, indexNowKey: keyOf(asked, former, act.at), termsChangedAt };
          return [
            contentWriter()
              .insert(settings)
              .values({ id: 1, version: 1, document })
              .onConflictDoUpdate({ target: settings.id, set: { document, version: sql`${settings.version} + 1` } }),
            ...(former?.timeZone === document.timeZone ? [] : [...monthCountWrites(document.timeZone), ...everyMonthWrites(act.at)]),
            ...(isOther ? termsAnnouncementWrites(act.at) : []),
          ];
        },
      },
      act,
    )
  );
}

/** One that is there stays, also while nobody is told: search engines would take another one for another site's. */
function keyOf({ indexNow, indexNowKey }: Settings, former: Settings | undefined, at: Date): string {
  const known = indexNowKey || former?.indexNowKey;
  return known || (indexNow === '' ? '' : newId(at).replaceAll('-', ''));
}

/** An address that stood there before stays, whatever became of it. */
function serversRefused(input: SettingsInput, former: Settings | undefined): Refusal | undefined {
  for (const name of ['hub', 'indexNow'] as const) {
    const address = input[name]?.trim();
    const why = address && address !== former?.[name] && whyNotCalled(address);
    if (why) return invalid('Some fields cannot be stored as they are.', { [name]: why });
  }
  return undefined;
}

function languagesRefused(former: readonly Language[], next: readonly Language[]): Refusal | undefined {
  const [first] = former;
  if (next[0] !== first && first && hasAddresses())
    return invalid('The first language stays.', {
      languages: `Addresses in ${languageName(first)} carry no language, because it is the first. With another one all that readers know would break.`,
    });
  for (const language of former.filter((one) => !next.includes(one))) {
    const pieces = countIn(language);
    if (pieces > 0)
      return invalid('A language is in use.', {
        languages: `${pieces} articles, drafts and pages are in ${languageName(language)}. It stays while there are any.`,
      });
  }
  return undefined;
}

/** Whether readers know any address beside those of lists. */
function hasAddresses(): boolean {
  const database = contentWriter();
  const published = database.select({ id: drafts.id }).from(drafts).where(isNotNull(drafts.firstPublishedAt)).limit(1).get();
  return published !== undefined || database.select({ id: pages.id }).from(pages).limit(1).get() !== undefined;
}

function countIn(language: Language): number {
  const database = contentWriter();
  const pieces = database.select({ all: count() }).from(drafts).where(eq(drafts.language, language)).get();
  const texts = database.select({ all: count() }).from(pages).where(eq(pages.language, language)).get();
  return (pieces?.all ?? 0) + (texts?.all ?? 0);
}
