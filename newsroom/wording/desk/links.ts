/** Words of the room that lists links which want mending. */
import { plural } from '#newsroom/wording/numbers.ts';

export const links = {
  checked: (time: string) => `What is withdrawn, removed or renamed here shows at once. All that is public was last looked through on ${time}.`,
  neverChecked: 'All that is public is being looked through for the first time: there may be more than stands here.',
  now: {
    word: 'Check now',
    underway: 'All that is public is being looked through…',
    done: 'All that is public was looked through just now.',
    late: 'It goes on: the time above is another one when it is done.',
  },
  none: 'Every link leads to where it says.',
  noneFills: 'When an article is withdrawn or moved, those that link to it stand here.',
  noneHere: 'Those that stood here are mended.',
  noneYet: 'Nothing was found yet.',
  navigation: 'Navigation',
  inNavigation: 'In the masthead or at the foot of every page',
  lookingForLinking: 'Looking for articles that link here…',
  nothingLinks: 'No other article or page links here.',
  linkHere: (count: number) =>
    plural('en', count, {
      one: '# other text links here. After the withdrawal, whoever follows its link finds the notice of this article:',
      other: '# other texts link here. After the withdrawal, whoever follows their links finds the notice of this article:',
    }),
  andOthers: (count: number) => plural('en', count, { one: 'and # more.', other: 'and # more.' }),
  page: 'Static page',
  wrong: {
    nothing: 'Nothing is there.',
    withdrawn: 'The article was withdrawn.',
    moved: 'It moved: readers are led on.',
  },
  mend: {
    nothing: 'Take the link out, or let it lead elsewhere.',
    withdrawn: 'Take the link out, or let it lead elsewhere.',
  },
  present: 'Its present address:',
  wordless: 'a link without words',
  more: (count: number) => `${plural('en', count, { one: '# more link', other: '# more links' })} of this text.`,
  newest: 'Newest',
  older: 'Older',
} as const;
