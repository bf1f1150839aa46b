/**
 * Each form of what machines may do is read here by the rules of its own specification:
 * - robots.txt: RFC 9309, 2.2; `Content-Usage`: draft-ietf-aipref-attach, 2 and 3, with draft-ietf-aipref-vocab, 6; `License`: RSL 1.0, 4.4
 * - tdmrep.json and headers: TDMRep 1.0 (10 May 2024), “TDM File on the Origin Server”, “TDM Header Field”, “Expressing a TDM Policy”
 * - license.xml: RSL 1.0 (6 November 2025), 3
 * - security.txt: RFC 9116, 2 and 4; trust.txt: JournalList's reference document (2024-07-11)
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openNewsroom } from '#newsroom/articles/testing/small-newsroom.ts';
import { dataMiningOf } from '#newsroom/media/data-mining.ts';
import { sampleId } from '#newsroom/sample/ids.ts';
import { must } from '#newsroom/sample/must.ts';
import { sampleSettings } from '#newsroom/sample/newsroom.ts';
import { contactTexts } from '#newsroom/sample/pages/contact.ts';
import { MACHINE_USES, type MachineUse } from '#newsroom/site/machine-use.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { savePage } from '#newsroom/site/save-page.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import type { SettingsInput } from '#newsroom/site/settings.ts';
import { AI_CRAWLERS } from '#newsroom/wire/usage/ai-crawlers.ts';
import { usageHeaders } from '#newsroom/wire/usage/content-usage.ts';
import { robotsRules } from '#newsroom/wire/usage/robots-rules.ts';
import { writeWire } from '#newsroom/wire/wire-routes.ts';
import { machines } from '#newsroom/wording/desk/machines.ts';

const ORIGIN = 'https://news.example';
const AT = new Date('2026-11-27T15:30:00Z');
const act = { by: 'test', at: AT };

let close: () => void;
beforeAll(async () => {
  close = await openNewsroom();
});
afterAll(() => close());
beforeEach(() => set({}));

async function set(settings: Partial<SettingsInput>): Promise<void> {
  await must('settings', saveSettings({ ...sampleSettings, rightsEmail: '', securityContact: '', ...settings }, act));
}

/** The document at an address, as a reader of it gets it; undefined when nothing is there. */
async function documentAt(path: string) {
  const found = await resolveAddress(path, new URLSearchParams());
  if (found.kind !== 'render' || found.share === 'nothing') return undefined;
  const { type, body, goodUntil } = await writeWire(found.internal, { origin: ORIGIN, at: AT });
  return { type, body: String(body), goodUntil };
}

async function bodyAt(path: string): Promise<string> {
  const found = await documentAt(path);
  if (!found) throw new Error(`Nothing is at ${path}.`);
  return found.body;
}

/** Lines of robots.txt as `key: value`; groups begin with agents and hold rules (RFC 9309, 2.2). */
function readRobots(text: string) {
  const groups: { agents: string[]; rules: [string, string][] }[] = [];
  const others: [string, string][] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const [, key = '', value = ''] = /^([A-Za-z-]+): (.+)$/.exec(line) ?? [];
    expect([line, key !== '']).toEqual([line, true]);
    const group = groups.at(-1);
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      // RFC 9309: a product token is letters, “_” and “-” alone; operators use digits as well.
      expect(value).toMatch(/^(\*|[A-Za-z0-9_-]+)$/);
      if (group && group.rules.length === 0) group.agents.push(value);
      else groups.push({ agents: [value], rules: [] });
    } else if (['allow', 'disallow', 'content-usage'].includes(name)) group?.rules.push([name, value]);
    else others.push([name, value]);
  }
  return { groups, others };
}

/** A structured dictionary of tokens (RFC 9651, 3.2) whose keys are the categories that the vocabulary has. */
function readPreferences(text: string): Record<string, string> {
  const pairs = text.split(', ').map((pair) => /^([a-z*][a-z0-9_.*-]*)=([yn])$/.exec(pair)?.slice(1) ?? [pair, 'wrong']);
  expect(pairs.map(([key]) => key).filter((key) => !['train-ai', 'ai-use', 'search'].includes(key ?? ''))).toEqual([]);
  return Object.fromEntries(pairs);
}

interface Said {
  training: boolean;
  answers: boolean;
}
const CHOICES: [MachineUse, Said][] = [
  ['answers', { training: false, answers: true }],
  ['search', { training: false, answers: false }],
  ['bare', { training: false, answers: false }],
  ['open', { training: true, answers: true }],
];
const yn = (allowed: boolean) => (allowed ? 'y' : 'n');

describe.each(CHOICES)('the choice “%s” is said alike in', (machineUse, { training, answers }) => {
  beforeEach(() => set({ machineUse, rightsEmail: 'rights@news.example' }));

  test('robots.txt', async () => {
    const { groups, others } = readRobots(await bodyAt('/robots.txt'));
    const everyone = groups.filter(({ agents }) => agents.includes('*'));
    expect(everyone).toHaveLength(1);
    const rules = new Map(everyone[0]?.rules);
    expect(rules.get('disallow')).toBe('/desk/');
    const [, path, preferences = ''] = /^(\/\S*)\s+(.+)$/.exec(rules.get('content-usage') ?? '') ?? [];
    expect(path).toBe('/');
    expect(readPreferences(preferences)).toEqual({ 'train-ai': yn(training), 'ai-use': yn(answers), search: 'y' });
    const kept = groups.filter(({ rules: all }) => all.some(([name, value]) => name === 'disallow' && value === '/')).flatMap(({ agents }) => agents);
    expect(kept).toEqual(AI_CRAWLERS.filter(({ use }) => (use === 'training' ? !training : !answers)).map(({ name }) => name));
    for (const search of ['Googlebot', 'bingbot', 'Applebot', 'DuckDuckBot']) expect(kept).not.toContain(search);
    expect(others).toContainEqual(['license', `${ORIGIN}/license.xml`]);
  });

  test('the files of pictures', () => {
    const value = training ? 'ALLOWED' : answers ? 'PROHIBITED-AIMLTRAINING' : 'PROHIBITED-EXCEPTSEARCHENGINEINDEXING';
    expect(dataMiningOf(machineUse)).toBe(`DMI-${value}`);
  });

  test('the robots metadata of pages, for those who read nothing else', () => {
    // Bing: `nocache` keeps the text from training and leaves answers title and excerpt, `noarchive` keeps it from both.
    const { nocache, noarchive } = robotsRules(machineUse);
    expect([nocache ?? false, noarchive ?? false]).toEqual([!training && answers, !training && !answers]);
  });

  test('the headers of pages', () => {
    const headers = usageHeaders(ORIGIN);
    expect(readPreferences(headers['content-usage'] ?? '')).toEqual({ 'train-ai': yn(training), 'ai-use': yn(answers), search: 'y' });
    expect(headers['tdm-reservation']).toBe(training ? '0' : '1');
    expect(headers['tdm-policy']).toBe(training ? undefined : `${ORIGIN}/policies/tdm.json`);
    expect(headers.link).toBe(`<${ORIGIN}/license.xml>; rel="license"; type="application/rsl+xml"`);
  });

  test('tdmrep.json, and in the policy that it names', async () => {
    const file = await documentAt('/.well-known/tdmrep.json');
    expect(file?.type).toBe('application/json');
    const rules = JSON.parse(file?.body ?? '') as Record<string, unknown>[];
    expect(rules).toEqual([
      { location: '/', 'tdm-reservation': training ? 0 : 1, ...(!training && { 'tdm-policy': `${ORIGIN}/policies/tdm.json` }) },
    ]);
    const policy = await documentAt('/policies/tdm.json');
    if (training) return expect(policy).toBeUndefined();
    expect(policy?.type).toBe('application/ld+json');
    expect(JSON.parse(policy?.body ?? '')).toEqual({
      '@context': ['http://www.w3.org/ns/odrl.jsonld', 'http://www.w3.org/ns/tdmrep.jsonld'],
      '@type': 'Offer',
      profile: 'http://www.w3.org/ns/tdmrep',
      uid: `${ORIGIN}/policies/tdm.json`,
      assigner: { uid: `${ORIGIN}/`, 'vcard:fn': 'The Causeway', 'vcard:hasEmail': 'mailto:rights@news.example' },
      permission: [{ action: 'tdm:mine', duty: [{ action: 'obtainConsent' }] }],
    });
  });

  test('the licence', async () => {
    const file = await documentAt('/license.xml');
    expect(file?.type).toBe('application/rsl+xml; charset=utf-8');
    expect(XMLValidator.validate(file?.body ?? '')).toBe(true);
    const { rsl } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(file?.body ?? '');
    expect([rsl.xmlns, rsl.content.url]).toEqual(['https://rslstandard.org/rsl', '/']);
    const { permits, prohibits, payment } = rsl.content.license as Record<string, { type: string; '#text': string } | undefined>;
    const tokens = (element: typeof permits) => element?.['#text'].split(' ') ?? [];
    for (const element of [permits, prohibits]) {
      expect(element?.type ?? 'usage').toBe('usage');
      for (const token of tokens(element)) expect(['all', 'ai-all', 'ai-train', 'ai-input', 'ai-index', 'search']).toContain(token);
    }
    expect(tokens(permits).includes('search')).toBe(true);
    expect(tokens(permits).includes('ai-input')).toBe(answers);
    expect(tokens(permits).includes('ai-train')).toBe(training);
    expect(tokens(prohibits)).toEqual(training ? [] : answers ? ['ai-train'] : ['ai-all']);
    expect(payment?.type).toBe('free');
    expect(rsl.content.copyright).toBe('The Causeway');
  });

  test('trust.txt', async () => {
    expect(await bodyAt('/trust.txt')).toContain(`\ndatatrainingallowed=${training ? 'yes' : 'no'}\n`);
  });
});

test('the choice that stands when nobody chose keeps training out and lets search and answers in', async () => {
  expect(usageHeaders(ORIGIN)['content-usage']).toBe('train-ai=n, ai-use=y, search=y');
});

test('one choice alone takes excerpts from results', () => {
  expect(MACHINE_USES.filter((use) => robotsRules(use).nosnippet)).toEqual(['bare']);
  expect(machines.uses.bare.means).toMatch(/no excerpt.*costs/s);
  expect(robotsRules('unsaid')).toEqual({});
});

test('where nothing is to be said, nothing is said in any form', async () => {
  await set({ machineUse: 'unsaid', rightsEmail: 'rights@news.example' });
  const robots = await bodyAt('/robots.txt');
  expect(robots).not.toMatch(/content-usage|license|GPTBot/i);
  expect(robots).toContain('User-agent: *\nDisallow: /desk$\nDisallow: /desk/\n');
  expect(usageHeaders(ORIGIN)).toEqual({});
  for (const path of ['/.well-known/tdmrep.json', '/policies/tdm.json', '/license.xml'])
    expect([path, await documentAt(path)]).toEqual([path, undefined]);
  expect(await bodyAt('/trust.txt')).not.toContain('datatraining');
});

test('a licence to mine is offered only where somebody would answer, on the page that says how', async () => {
  expect(await documentAt('/policies/tdm.json')).toBeUndefined();
  expect(usageHeaders(ORIGIN)).not.toHaveProperty('tdm-policy');
  const { headline = '', standfirst = '', body = [] } = contactTexts.en ?? {};
  const id = sampleId('page', 'contact/en');
  await must(
    'page',
    savePage({ id, key: 'contact', language: 'en', slug: 'contact', headline, standfirst, body: { type: 'doc', content: body } }, act),
  );
  expect(JSON.parse(await bodyAt('/policies/tdm.json')).assigner).toEqual({
    uid: `${ORIGIN}/`,
    'vcard:fn': 'The Causeway',
    'vcard:hasURL': `${ORIGIN}/pages/contact`,
  });
  expect(await bodyAt('/license.xml')).toContain(`<terms>${ORIGIN}/pages/contact</terms>`);
});

describe('security.txt', () => {
  test('is not there without somebody to write to', async () => {
    expect(await documentAt('/.well-known/security.txt')).toBeUndefined();
    expect(await documentAt('/security.txt')).toBeUndefined();
  });

  test.each([
    ['security@news.example', 'mailto:security@news.example'],
    ['https://news.example/pages/contact', 'https://news.example/pages/contact'],
  ])('names %s, until a day that is ahead and not far', async (securityContact, uri) => {
    await set({ securityContact });
    const file = await documentAt('/.well-known/security.txt');
    expect(file?.type).toBe('text/plain; charset=utf-8');
    const fields = (file?.body ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) ?? [line]);
    expect(fields.map(([name]) => name)).toEqual(['Contact', 'Expires', 'Canonical', 'Preferred-Languages']);
    const said = Object.fromEntries(fields) as Record<string, string>;
    expect(said).toMatchObject({ Contact: uri, Canonical: `${ORIGIN}/.well-known/security.txt`, 'Preferred-Languages': 'en, fr, ar, ru' });
    expect(said.Expires).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
    const ahead = Date.parse(said.Expires ?? '') - AT.getTime();
    // RFC 9116, 2.5.5: in the future, and less than a year of it.
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThan(365 * 86_400_000);
    // Tomorrow it is made anew, so it never expires while the site runs.
    expect(file?.goodUntil).toEqual(new Date('2026-11-28T00:00:00Z'));
    expect(await resolveAddress('/security.txt', new URLSearchParams())).toEqual({ kind: 'moved', location: '/.well-known/security.txt' });
  });

  test('a contact that is neither is refused, and one cannot write a line of its own', async () => {
    for (const securityContact of ['me', 'http://news.example/', 'a@b.example\nPolicy: https://evil.example', 'javascript:alert(1)']) {
      const saved = await saveSettings({ ...sampleSettings, securityContact }, act);
      expect([securityContact, saved.ok]).toEqual([securityContact, false]);
    }
  });
});

test('trust.txt says with whom the newspaper belongs together', async () => {
  await set({
    rightsEmail: 'rights@news.example',
    socialLinks: [{ name: 'Mastodon', url: 'https://social.example/@paper' }],
    relations: {
      members: [],
      belongsTo: ['https://association.example/', ''],
      controls: ['https://weekly.example/'],
      controlledBy: ['https://cooperative.example/'],
    },
  });
  expect((await bodyAt('/trust.txt')).split('\n')).toEqual([
    '# The Causeway',
    'belongto=https://association.example/',
    'control=https://weekly.example/',
    'controlledby=https://cooperative.example/',
    'social=https://social.example/@paper',
    'contact=mailto:rights@news.example',
    'datatrainingallowed=no',
    '',
  ]);
  expect(await resolveAddress('/.well-known/trust.txt', new URLSearchParams())).toEqual({ kind: 'moved', location: '/trust.txt' });
  const wrong = await saveSettings(
    { ...sampleSettings, relations: { members: [], belongsTo: ['an association'], controls: [], controlledBy: [] } },
    act,
  );
  expect(wrong).toMatchObject({ ok: false, fieldErrors: { 'relations.belongsTo.0': expect.any(String) } });
});
