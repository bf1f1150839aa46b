import { beforeEach, expect, test } from 'vitest';
import { arrive, leave, listOthers, PRESENCE_LASTS } from '#newsroom/drafts/presence.ts';

const at = (ms: number) => new Date(1_000_000 + ms);
const anna = { draftId: 'piece', personId: 'anna', name: 'Anna', doing: 'reading', hidden: false } as const;
const ben = { draftId: 'piece', personId: 'ben', name: 'Ben', doing: 'writing', hidden: false } as const;

beforeEach(() => {
  for (const tab of ['a', 'a2', 'b']) leave(tab);
});

test('others are listed once each, whoever writes first; oneself is not, nor who is elsewhere', () => {
  arrive('a', anna, at(0));
  arrive('a2', { ...anna, doing: 'writing' }, at(0));
  arrive('b', ben, at(0));
  expect(listOthers('piece', 'carla', at(1))).toEqual([
    { name: 'Anna', doing: 'writing' },
    { name: 'Ben', doing: 'writing' },
  ]);
  expect(listOthers('piece', 'ben', at(1))).toEqual([{ name: 'Anna', doing: 'writing' }]);
  expect(listOthers('another', 'ben', at(1))).toEqual([]);
});

test('a tab that says nothing more is forgotten, a hidden one later', () => {
  arrive('a', anna, at(0));
  arrive('b', { ...ben, hidden: true }, at(0));
  expect(listOthers('piece', 'carla', at(PRESENCE_LASTS.seen))).toEqual([{ name: 'Ben', doing: 'writing' }]);
  expect(listOthers('piece', 'carla', at(PRESENCE_LASTS.hidden))).toEqual([]);
});

test('a closed tab is gone at once', () => {
  arrive('a', anna, at(0));
  leave('a');
  expect(listOthers('piece', 'ben', at(1))).toEqual([]);
});
