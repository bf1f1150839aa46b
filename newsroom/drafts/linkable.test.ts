import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#newsroom/accounts/actor.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import { findLinkable, nameLinkable } from '#newsroom/drafts/linkable.ts';
import { schedule, unschedule } from '#newsroom/publishing/schedule.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { after, body, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

const actor = (id: string, role: Role): Actor => ({ id, name: id, email: `${id}@news.example`, role, sessionId: 's', authorId: null });
const EDITOR = actor('elena', 'editor');
const WRITER = actor('anna', 'contributor');
const STRANGER = actor('boris', 'contributor');
const headlines = (question: string, who: Actor) => findLinkable(question, who).map(({ headline }) => headline);

let newsroom: { end: () => void };
beforeAll(async () => {
  newsroom = await openSmallNewsroom();
  await publishNew('patrol-boats', after(0), { headline: 'Patrol boats share a rota' });
  await save('secret-rota', after(1), { headline: 'A secret rota for the winter' });
  await publishNew('old-watch', after(2), { headline: 'The old watch' });
});
afterAll(() => newsroom.end());

describe('articles that a link can lead to', () => {
  test('are found by the beginnings of words, with the address that readers have', () => {
    const [found] = findLinkable('patr', STRANGER);
    expect(found).toMatchObject({
      headline: 'Patrol boats share a rota',
      path: '/gulf/patrol-boats',
      isPublic: true,
      standing: 'published',
      type: 'News',
    });
    expect(found?.day).toBe('15 June 2026');
  });

  test('include drafts for those who may read them, without an address, and for nobody else', () => {
    const secret = { headline: 'A secret rota for the winter', path: null, isPublic: false, standing: 'draft' };
    expect(findLinkable('secret', EDITOR)).toMatchObject([secret]);
    expect(headlines('secret', WRITER)).toEqual([secret.headline]);
    expect(headlines('secret', STRANGER)).toEqual([]);
    expect(headlines('', EDITOR)).toContain(secret.headline);
    expect(headlines('', STRANGER)).not.toContain(secret.headline);
    expect(nameLinkable([idOf('article secret-rota')], STRANGER)).toEqual([]);
    expect(nameLinkable([idOf('article secret-rota')], EDITOR)).toHaveLength(1);
  });

  test('have the headline that readers see, not the one that the desk is writing', async () => {
    await save('patrol-boats', after(3), { headline: 'Patrol boats in trouble' });
    expect(headlines('patrol', STRANGER)).toEqual(['Patrol boats share a rota']);
  });

  test('are not found by a word of an update that waits, but by those who may read it', async () => {
    await save('patrol-boats', after(3), { headline: 'Patrol boats sunk', body: body('Nobody knows of the torpedo yet.'), typeId: idOf('opinion') });
    for (const word of ['sunk', 'torpedo', 'torp', 'patrol torpedo']) {
      expect(headlines(word, STRANGER)).toEqual([]);
      expect(headlines(word, WRITER)).toEqual(['Patrol boats share a rota']);
    }
    // By the words that readers have it is found all the same, and told as they see it.
    expect(findLinkable('rota', STRANGER)).toMatchObject([{ headline: 'Patrol boats share a rota', type: 'News', standing: 'published' }]);
    await schedule(idOf('article patrol-boats'), { publishAt: after(99).at }, after(3));
    expect(findLinkable('rota', STRANGER)).toMatchObject([{ standing: 'published' }]);
    expect(findLinkable('torpedo', EDITOR)).toMatchObject([{ standing: 'scheduled' }]);
    await unschedule(idOf('article patrol-boats'), after(3));
  });

  test('come in the order of their publication to who may not know when the desk writes', async () => {
    await save('patrol-boats', after(3), { headline: 'Patrol boats once more' });
    expect(headlines('', STRANGER)).toEqual(['The old watch', 'Patrol boats share a rota']);
    expect(headlines('', EDITOR)[0]).toBe('Patrol boats share a rota');
  });

  test('have the address of the notice once they are withdrawn, for those who may read them', async () => {
    expect(headlines('old watch', STRANGER)).toEqual(['The old watch']);
    const withdrawn = await withdraw(idOf('article old-watch'), { reason: 'It was wrong.', decidedBy: 'The editors' }, after(4));
    expect(withdrawn.ok).toBe(true);
    expect(findLinkable('old watch', EDITOR)).toMatchObject([{ path: '/gulf/old-watch', isPublic: false, standing: 'withdrawn' }]);
    expect(headlines('old watch', STRANGER)).toEqual([]);
  });

  test('are not found by punctuation, and what looks like syntax is only words', () => {
    expect(headlines('""" *', EDITOR)).toEqual([]);
    expect(headlines('headline : rota OR *', EDITOR)).toEqual([]);
  });
});
