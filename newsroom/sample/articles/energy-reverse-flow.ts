/** Energy: how a gas pipeline is made to flow the other way. */
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { facts, h2, note, ol, p, picture, pull, quote, readWith, table, ul } from '#newsroom/sample/text.ts';

export const reverseFlow: SampleArticle = {
  key: 'how-a-pipeline-is-turned-round',
  section: 'energy',
  type: 'explainer',
  topics: ['gas', 'moldova', 'ukraine', 'european-union'],
  daysAgo: 129,
  time: '10:25',
  kicker: 'How it works',
  headline: 'How a gas pipeline is turned round, and who has to say yes',
  standfirst: 'The steel does not care which way the gas goes. The compressors, the meters and the contracts care a good deal.',
  dateline: 'Brussels',
  picture: {
    key: 'pipeline',
    altText: 'Drawn view of a pipeline on low supports crossing open land, with a red valve wheel beside it',
    caption: 'A pipe filled for 400 kilometres holds some 30 million cubic metres. Somebody always owns them.',
    credit: 'Illustration: The Causeway',
  },
  bylines: [
    { author: 'agnes-moreau', place: 'Brussels' },
    { author: 'mircea-dobre', role: 'contributor', place: 'Chisinau' },
  ],
  sources: [
    { name: 'Interviews with dispatchers of three pipeline companies' },
    { name: 'Handbook of the border meters, second edition', url: 'https://example.net/border-meters' },
  ],
  read: 1.6,
  body: [
    p(
      'There is a wheel in the compressor station at Valea Mică that has to be turned 340 times. It takes two people half an hour, and when they have finished, a pipeline as wide as a doorway is open at the end where it used to be shut. The rest of the work is done in offices, and takes about two years.',
    ),
    p(
      'Gas flows from where the pressure is high to where it is low, and so any pipe can be used in both directions. Yet most of those in Europe’s east were built for one. They led from the fields to the customers, and everything along them, down to the slope of the drains, was made for that journey. Turning one round is called reverse flow. It is the reason why a country at the far end of a line need no longer fear being the last to be served.',
    ),
    h2('First, the machines'),
    p('A long pipe needs a push every hundred kilometres or so. To have it pushed the other way, engineers proceed in this order:'),
    ol(
      'They build a loop of pipe round each compressor, so that what was its outlet becomes its inlet.',
      'They turn or double the filters, which catch dust on one side only.',
      'They add a second meter at the border, since the first can count in one direction and is forbidden to guess.',
      'They move the plant that gives gas its smell.',
    ),
    p(
      'The last step is the one that most often causes delay. Gas has no smell of its own;',
      note(
        'What people call the smell of gas is a trace of a sulphur compound, a few milligrams to the cubic metre, added so that leaks are noticed.',
      ),
      ' some countries add one at the border, others at the edge of each town. A line that reverses may bring scented gas to people whose factories cannot use it. Glass is said to suffer most.',
    ),
    h2('Then, the paper'),
    p(
      'Under the rules of the European Union, pipelines between two members must be able to run both ways unless both governments ask to be excused. With neighbours outside the Union, Moldova and Ukraine for instance, it is a matter of agreements between the companies. These answer three questions: who owns the gas inside the pipe on the day it turns, whose meter counts, and who is to be rung at night.',
    ),
    quote(
      'People imagine a lever. What I have is a screen, a form and a colleague in the next country whose children’s names I know. Without the last of these the form takes a week.',
      'Viorica Ceban, dispatcher in Chisinau',
    ),
    p(
      'The work is cheap when it is compared with a new pipe, and dear when it is compared with doing nothing. For a line of 400 kilometres the companies we asked reckon as follows:',
    ),
    table(
      'What it takes to turn a line of 400 kilometres',
      ['Work', 'Cost, € million', 'Months'],
      ['Loops at four compressors', '38', '14'],
      ['Meter at the border', '9', '8'],
      ['Filters and valves', '6', '6'],
      ['Smell', '4', '11'],
      ['Agreements', '2', '22'],
    ),
    picture(
      'map-gas-lines',
      'Drawn map of the Black Sea with two red lines on the land to its west, their arrows pointing north',
      'Lines that were built to carry gas south past the Black Sea can now carry it north.',
      'Map: The Causeway',
    ),
    pull('People imagine a lever. What I have is a screen, a form and a colleague in the next country.', 'Viorica Ceban'),
    h2('What it is good for, and what not'),
    ul(
      '**It is good for choice.** A country that can be supplied from two ends can compare two prices.',
      '**It is good for storage.** Gas bought in summer can be put into a neighbour’s caverns and fetched back.',
      '**It does not make gas.** On the coldest day everyone upstream is cold as well.',
    ),
    p(
      'The third point was tested in a drill last winter, on paper. Five companies assumed a week at minus eighteen degrees. For four days the reversed line kept everyone warm. On the fifth the southern companies needed their own gas, and the agreement, which speaks of “reasonable solidarity”, was found to contain no number. It has been opened again. The new text says: twelve per cent, for ten days, and then the ministers meet.',
    ),
    readWith('cable-under-the-black-sea'),
    facts(
      'Words you will meet',
      '*Reverse flow, physical*: the gas does go the other way',
      '*Reverse flow, virtual*: it does not, but the bills are written as though it did',
      '*Linepack*: what lies in the pipe itself, and can be borrowed for some hours',
      '*Interconnection point*: a fence, two meters and a telephone',
    ),
    p(
      'Virtual reverse flow deserves a word, because it is the commonest kind. If Ukraine is to receive gas from the west while other gas is on its way to the west, there is no sense in letting the two pass each other. The companies cancel one against the other and exchange invoices. Nothing moves, everyone is supplied, and at Valea Mică they leave the wheel where it is.',
    ),
  ],
};
