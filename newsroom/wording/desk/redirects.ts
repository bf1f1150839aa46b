/** Words of the room that lists where former addresses lead. */
import { plural } from '#newsroom/wording/numbers.ts';

const count = (number: number, one: string, other: string) => plural('en', number, { one, other });

export const redirects = {
  add: 'Add a redirect',
  from: 'Former address',
  fromHint: '/2014/05/an-article, or the whole address',
  to: 'Leads to',
  toHint: 'a path of this site, or an address elsewhere',
  save: 'Add it',
  saved: 'Stored. Readers are led on from now on.',
  replaced: (former: string) => `Stored. It led to ${former} before.`,
  find: 'Find a part of an address',
  with: (question: string) => `Redirects with “${question}”`,
  all: 'What people entered, and what renamings on this site left behind. A redirect ends in one hop; loops and chains are not stored.',
  none: 'No address leads elsewhere.',
  noneFills: 'When something on the site gets another address, the former one leads to it and stands here.',
  nothing: 'Nothing fits.',
  leadsTo: 'leads to',
  next: 'Next page',
  first: 'From the beginning',
  lookedUpTo: (address: string) => `Looked through up to ${address}.`,
  lookOn: 'Look further',
  remove: 'Remove',
  removeNamed: (from: string) => `Remove: ${from}`,
  removeTitle: (from: string) => `Remove the redirect from ${from}?`,
  removeExplained: 'Readers who come by this address find nothing there any more.',
  keep: 'Keep it',
  removed: (from: string) => `${from} leads nowhere now.`,
  bring: {
    title: 'Bring many',
    explained:
      'A CSV file with two columns, the former address and where it leads, as WordPress gives it; or redirects.json of Ghost. Up to 10,000 lines and 2 MB at once.',
    file: 'From a file',
    text: 'Lines of two addresses',
    confirm: 'Check and store',
    sending: 'Checking and storing…',
    tooLong: 'It is longer than two million characters. Give it in parts.',
    broken: 'No answer came, and a part may be stored. Give the same again: what is stored already stays as it is.',
    done: (stored: number, refused: number, unchanged: number) =>
      `${stored} stored, ${refused} refused.${unchanged > 0 ? ` ${count(unchanged, '# was', '# were')} stored before.` : ''}`,
    ledOn: (lines: number) => `${count(lines, '# line leads', '# lines lead')} to another one’s former address, and goes at once to the end:`,
    ledOnName: 'Lines that go to the end',
    refused: 'Refused lines',
    line: (line: number) => `Line ${line}:`,
    more: (lines: number) => `and ${lines} more.`,
    moreCopied: (lines: number) => `and ${lines} more. All are in what is copied.`,
    copy: 'Copy the refused lines',
    copied: 'Copied',
  },
  export: { word: 'Save all as CSV' },
} as const;
