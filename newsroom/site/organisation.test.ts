import { expect, test } from 'vitest';
import { findNamedPage, organisationOf } from '#newsroom/site/organisation.ts';

const base = { first: 'en' } as const;
const page = (key: string, language: string, slug = key) => ({ key, language, slug });

test('a page counts by its key or by its address, in the page’s language where there is one', () => {
  const pages = [page('corrections', 'en', 'putting-it-right'), page('corrections', 'fr', 'rectificatifs'), page('kodex', 'en', 'ethics')];
  expect(organisationOf(pages, 'Brussels', base, 'fr')).toMatchObject({
    address: 'Brussels',
    policies: { correctionsPolicy: '/fr/pages/rectificatifs', ethicsPolicy: '/pages/ethics' },
  });
});

test('of two that fit, the plainer name wins; what is in another language alone is not there', () => {
  const pages = [page('contact', 'en'), page('feedback', 'en'), page('diversity', 'ar')];
  const { policies, rightsPath } = organisationOf(pages, '', base, 'en');
  expect(policies).toEqual({ actionableFeedbackPolicy: '/pages/feedback' });
  expect(rightsPath).toBe('/pages/contact');
  expect(findNamedPage(pages, ['diversity'], base, 'en')).toBeNull();
  expect(findNamedPage(pages, ['diversity'], base, 'ar')).toBe('/ar/pages/diversity');
});
