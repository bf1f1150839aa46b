import { expect, it } from 'vitest';
import { linkedNames } from '#components/article/linked-names.ts';

const ada = { name: 'Ada Low', path: '/authors/ada' };
const ben = { name: 'Ben', path: '/authors/ben' };

it('links each name where the sentence has it', () => {
  expect(linkedNames('By Ada Low in Muscat and Ben', [ada, ben])).toEqual([
    { text: 'By ' },
    { text: 'Ada Low', path: '/authors/ada' },
    { text: ' in Muscat and ' },
    { text: 'Ben', path: '/authors/ben' },
  ]);
});

it('keeps the sentence word for word', () => {
  const sentence = 'Photos : Ben, Ada Low.';
  expect(
    linkedNames(sentence, [ben, ada])
      .map((part) => part.text)
      .join(''),
  ).toBe(sentence);
});

it('leaves a name alone that leads nowhere or is not said', () => {
  expect(linkedNames('By an agency', [{ name: 'an agency', path: null }, ada])).toEqual([{ text: 'By an agency' }]);
});

it('does not take a name for one that was already linked before it', () => {
  expect(linkedNames('By Ben and Ben Ali', [ben, { name: 'Ben Ali', path: '/authors/ali' }]).filter((part) => part.path)).toEqual([
    { text: 'Ben', path: '/authors/ben' },
    { text: 'Ben Ali', path: '/authors/ali' },
  ]);
});
