/** Levant: an interview in a generator yard, and an opinion on dust. */
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { p, pull } from '#newsroom/sample/text.ts';

export const levantVoices: SampleArticle[] = [
  {
    key: 'generators-by-their-cough',
    section: 'levant',
    type: 'interview',
    topics: ['lebanon', 'power-grids', 'registers'],
    daysAgo: 144,
    time: '09:20',
    kicker: 'Private power',
    headline: '‘I know every generator in this quarter by its cough’',
    standfirst: 'Nawal Itani draws the map of Saida’s private electricity, which no ministry has. She is asked for it by everyone, firemen first.',
    dateline: 'Saida',
    picture: {
      key: 'pylons',
      altText: 'Drawn view of pylons in a row, their lines hanging between them against a pale sky',
      caption: 'The lines of the state reach Saida for some hours a day. The others are on Nawal Itani’s map.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [
      { author: 'rania-halabi', place: 'Saida' },
      { author: 'leonie-abt', role: 'editor' },
    ],
    sources: [{ name: 'Conversation with Nawal Itani, under her map (Saida)' }],
    read: 2.1,
    body: [
      p(
        'There are 386 generators in the old and the new town of Saida, and Nawal Itani has put her hand on each of them. She is fifty-eight, trained as an electrician, and works at a door laid across two oil drums. The map hangs above it.',
      ),
      p('**Who asked you to draw it?**'),
      p(
        'A fireman. They had gone into a cellar and cut the power at the meter, as one does. The lamp stayed on. It was fed from the building opposite, through a bathroom window. He came to me the next day and said: I want to know what is alive.',
      ),
      p('**And what is?**'),
      p(
        'About 140 kilometres of private line, over a town you can cross on foot in half an hour. The state gives us four hours, on good days six. The rest comes from men with engines. I say that without malice. My brother-in-law is one of them, and his are well kept.',
      ),
      p('**How do you find a line that nobody declares?**'),
      p(
        'I stand at the corner when the state’s power goes off. You have forty seconds of silence, and then they start up, one after another. I know every generator in this quarter by its cough. When there is a new one I follow it home.',
      ),
      pull('You have forty seconds of silence, and then they start up, one after another.'),
      p('**Do the owners let you in?**'),
      p(
        'They do now. A map shows who overloads his line, but it also shows who doesn’t. Two insurers give a discount to anyone who is on it in green.',
      ),
      p('**People put solar panels on their roofs. Will the map become history?**'),
      p(
        'I hope so; I would frame it. But a roof feeds the flat beneath it, and we are eight floors. Somebody has to decide who gets the sun on which day. At present it is whoever has the key.',
      ),
      p('**What would you do with a ministry?**'),
      p('Give it a corner to stand on, at dusk, and tell it to listen.'),
    ],
  },
  {
    key: 'dust-crosses-borders',
    section: 'levant',
    type: 'opinion',
    topics: ['syria', 'jordan', 'kuwait', 'hotlines', 'borders'],
    daysAgo: 153,
    time: '07:30',
    headline: 'Dust crosses four borders in a night. The warning crosses none',
    standfirst: 'The cheapest treaty in the Middle East would be a telephone list of the people who are already awake.',
    picture: {
      key: 'dunes',
      altText: 'Drawn view of high dunes in shades of ochre under a hazy sky',
      caption: 'A storm that rises by the Euphrates in the evening can reach the Gulf by breakfast.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'rania-halabi' }],
    read: 0.8,
    body: [
      p(
        'My aunt in Deir ez-Zor rings when the sky turns the colour of lentil soup. I then ring a cousin in Mafraq, and he rings a friend whose wife is a nurse in Kuwait and puts out the masks. In twenty years this service has never failed. It is run by four people who are not paid, and it is faster than any of the four states it passes through.',
      ),
      p(
        'I do not say this to mock the forecasters. They see the dust as soon as my aunt does, and from further off. But their warning stops where their duty does. It is written for the national bulletin, approved by the national duty officer and read out after the national weather. By the time the country next door hears of it, the dust has come to say so in person.',
      ),
      p(
        'The remedies on offer are grand. There are plans for green belts and for a joint centre with a flag of its own. Plant the trees, by all means; the first of them will give shade in a generation. Meanwhile hospitals from Hasakah to Basra would be helped by a list on one sheet: the name of whoever is on duty tonight in each weather office, a number that is answered, and permission, in advance and for ever, to ring it without asking anybody.',
      ),
      p(
        'Permission is the whole difficulty. I have spoken to duty officers on three sides of these borders, and all three told me that they would be glad to call, and that they may not. Each believed the other two were forbidden for better reasons.',
      ),
      p(
        'So let me propose a treaty of one article. *Whoever sees it first shall say so.* It needs no secretariat. If ministers want a ceremony, my aunt has a balcony, and from there you can see it coming.',
      ),
    ],
  },
];
