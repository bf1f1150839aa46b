/** Words of the room that lists links which want mending. */
import { plural } from '#newsroom/wording/numbers.ts';

export const links = {
  checked: (time: string) => `All that is public was last looked through on ${time}. It is again within half an hour of a change.`,
  neverChecked: 'All that is public is being looked through for the first time: there may be more than stands here.',
  none: 'Every link leads to where it says.',
  noneFills: 'When an article is withdrawn or moved, those that link to it stand here.',
  noneHere: 'Those that stood here are mended.',
  noneYet: 'Nothing was found yet.',
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
