/** Levant: the reports, and the voices from `levant-voices.ts`. */
import { levantVoices } from '#newsroom/sample/articles/levant-voices.ts';
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { facts, h2, note, ol, p, picture, pull, quote, readWith, table, ul } from '#newsroom/sample/text.ts';

const reports: SampleArticle[] = [
  {
    key: 'levant-meter-readers',
    section: 'levant',
    type: 'reportage',
    topics: ['jordan', 'water', 'levant-water-commission', 'weights-and-measures'],
    daysAgo: 5,
    time: '07:00',
    kicker: 'Missing water',
    headline: 'The women who read Salt’s water meters, one stair at a time',
    standfirst: 'Twelve readers, 9,400 meters and a town built on steps. In two years they have found half of the water that was missing.',
    dateline: 'Salt',
    picture: {
      key: 'reservoir',
      altText: 'Drawn view of a small reservoir between bare hills, its water lower than the old shoreline',
      caption: 'Water for the upper quarters of Salt is pumped uphill once a week, on Tuesdays.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'rania-halabi', place: 'Salt' }],
    sources: [
      { name: 'The Causeway, on three weekly rounds' },
      { name: 'Levant Water Commission, figures for the old town of Salt', url: 'https://example.org/levant-water-commission/salt' },
    ],
    notes: [
      {
        kind: 'funder',
        text: 'Travel for this report was paid for by the Stairs and Pipes Fund for city reporting, which saw the text when readers did.',
        url: 'https://example.org/stairs-and-pipes',
      },
    ],
    choice: true,
    pins: ['rain-at-eight'],
    read: 25,
    body: [
      p(
        'Hiyam Nsour keeps a dentist’s mirror in her breast pocket. It cost one dinar, and with it she can read a meter that somebody has walled in behind a washing machine. In Salt, in the hills west of Amman, this is needed more often than a stranger would think.',
      ),
      p(
        'On an ordinary day she climbs 2,600 steps. She knows the number because the first thing the Levant Water Commission gave its readers was a pedometer, and the second was a pair of boots. Nsour, who is forty-one and used to teach arithmetic, is one of twelve women hired two years ago to look every week at every water meter in the old town. Before that the meters were read four times a year, by a man with a van. The van could not climb.',
      ),
      h2('Tuesdays are for water'),
      p(
        'Here, as in much of Jordan, water comes by timetable. The upper quarters have theirs on Tuesdays, from six in the morning until it stops. The pumps start, the roof tanks fill,',
        note('A family usually stores two cubic metres, in steel or plastic, and lives on them until the next delivery.'),
        ' and everyone who owns a washing machine runs it. On Wednesdays the pipes are empty, and what is gone is gone.',
      ),
      p(
        'It went in surprising quantities. Of every hundred litres pumped up the hill the utility was paid for fifty-four. Officials spoke of thieves. The readers, who had been inside the houses, spoke of washers.',
      ),
      quote(
        'A thief takes water once and is ashamed. A two-piastre washer takes it every Tuesday for nine years and nobody minds.',
        'Hiyam Nsour, meter reader',
      ),
      picture(
        'minaret',
        'Drawn view of flat roofs with water tanks and a washing line, below a dome and two minarets',
        'The shortest round in the old town has 1,240 steps. It is kept for whoever has been ill.',
        'Illustration: The Causeway',
        'wide',
      ),
      h2('What the mirror saw'),
      p('So they began to write down more than the number. Each reader carries a yellow card with four questions, always in the same order:'),
      ol(
        'Is the dial turning while every tap is shut?',
        'Is the meter older than the youngest child?',
        'Does the tank on the roof run over?',
        'Is anyone in the house unable to carry water?',
      ),
      p(
        'The last question is not about pipes. It has produced a list of 163 people, most of them old and living on an upper floor, whom the control room rings before a delivery fails and not after.',
      ),
      pull('Officials spoke of thieves. The readers, who had been inside the houses, spoke of washers.'),
      table(
        'Water lost between the pump and the meter, in litres of every hundred',
        ['Quarter', 'Meters', 'Leaks found', 'Two years ago', 'Now'],
        ['Al-Jada’a', '2,140', '611', '49', '22'],
        ['Al-Salalem', '1,870', '402', '42', '25'],
        ['Al-Qal’a', '3,030', '874', '48', '24'],
        ['Town centre', '2,360', '512', '44', '21'],
      ),
      p(
        'The commission paid for the first year: €310,000 for wages, boots and washers. The utility now pays from what it no longer loses, and two more towns have asked for [the yellow card](https://example.org/levant-water-commission/yellow-card).',
      ),
      readWith('generators-by-their-cough'),
      h2('A chair on every fourth landing'),
      p(
        'Not everybody is pleased. The engineers’ union says that finding leaks has been paid for and mending them has not. “They find one on a Tuesday,” said its secretary, Basel Qaqish, “and we come twelve days later, with one welder.” A shopkeeper in Hammam Street saw his bill rise threefold when his meter was freed from behind a shelf. He still gives Nsour coffee, and still tells her that the old number was politer.',
      ),
      facts(
        'The weekly round',
        'Twelve readers, about 780 meters each',
        'Missing water: 46 litres in a hundred two years ago, 23 today',
        'Leaks found: 2,399, of which 1,870 have been mended',
        'Tools: a mirror, a torch, a yellow card and a bag of washers',
      ),
      p(
        'The readers have made one demand of their own. They asked for a chair on every fourth landing, and the town has put out thirty-two, painted blue. By the second week old men were sitting in them. “That is all right,” said Nsour, and wiped the mirror on her sleeve. “They watch the meters.”',
      ),
    ],
  },
  {
    key: 'deeds-in-a-cistern',
    section: 'levant',
    type: 'news',
    topics: ['lebanon', 'syria', 'land-and-grazing', 'registers', 'borders'],
    daysAgo: 0,
    time: '08:25',
    kicker: 'Lost and found',
    headline: 'Tripoli finds 14,000 land deeds in a cistern, most of them legible',
    standfirst: 'Builders were looking for a leak. What they found settles some old quarrels about fields, and will begin some new ones.',
    dateline: 'Tripoli',
    picture: {
      key: 'cistern',
      altText: 'Drawn view into a vaulted cistern: a lamp hangs on a rope, and bundles of paper lie on shelves on both sides',
      caption: 'The bundles lay on shelves of cedar. The damp had stopped a hand’s breadth below the lowest.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'rania-halabi', place: 'Tripoli' }],
    sources: [
      { name: 'Land registry of northern Lebanon, preliminary inventory', url: 'https://example.org/tripoli-deeds' },
      { name: 'The Causeway, in the cistern' },
    ],
    read: 6.5,
    body: [
      p('The plumber went down first, on a rope, with a lamp. He shouted up that it was dry, and then that somebody had furnished it.'),
      p(
        'Under the old land registry of Tripoli, in a cistern that is on no plan, lie 312 bundles of deeds and surveys from the hundred years before 1975. The registry has counted some 14,000 sheets. They concern villages on both sides of what is now the border with Syria, where a field has often been owned, let and inherited by people who could name its trees but not prove its edges.',
      ),
      p(
        'Who put them there is thought to be known. A registrar called Fuad Mourad, who died in 1991, told his daughter that he had “laid the fields down like wine”. She took it for a remark about retirement. “He was a careful man and he told very few jokes,” said Samia Mourad, who is seventy-four. “I ought to have noticed.”',
      ),
      p(
        'The law gives a deed on paper more weight than a witness, and that has turned the find into a queue. By noon on the second day there were 400 people in the yard. Some had come from Homs. The registry will admit nobody until each sheet has been photographed, a task for which it has two cameras and, it says, about five months.',
      ),
      p(
        'Lawyers advise patience for another reason. “Half of my clients are sure that the paper will say what their grandfather said,” said Rami Saab, who has argued field cases for thirty years. “So is the other half. They are neighbours.”',
      ),
      p('The leak has not been found.'),
    ],
  },
  {
    key: 'aqaba-sea-bed-list',
    section: 'levant',
    type: 'news',
    topics: ['red-sea', 'jordan', 'maritime-security', 'undersea-cables', 'registers'],
    daysAgo: 31,
    time: '13:05',
    headline: 'Aqaba lists its sea bed: four cables, 57 anchors and one bus',
    standfirst: 'Jordan has 26 kilometres of coast and had never written down what lies off it. Insurers asked; divers went to look.',
    dateline: 'Aqaba',
    picture: {
      key: 'cables',
      altText: 'Drawn view of four cables running across a beach and into the sea, towards a ship with a great reel',
      caption: 'Four cables leave the beach. Three lie where the chart has them; the fourth had been moved by an anchor.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'rania-halabi', place: 'Aqaba' }],
    sources: [{ name: 'Aqaba sea bed inventory, first volume', url: 'https://example.org/aqaba-sea-bed' }],
    corrections: [{ hoursLater: 22, text: 'An earlier version said that the bus belonged to a school. It belonged to a hotel.' }],
    read: 3.6,
    body: [
      p(
        'Between the glass-bottomed boats and the phosphate quay, at a depth of thirty-one metres, a bus stands upright on its wheels. Its door is open. It is item 408 in the first inventory of what lies on the Jordanian floor of the Red Sea, and the only item for which somebody has offered to pay a fine.',
      ),
      p(
        'Fourteen divers spent nine months on the list. They swam it in lanes, like a lawn, from the shore to where the slope falls away at fifty metres. Sonar did the rest. The port wanted to know what its insurers kept asking: which cables could an anchor reach, and whose anchor was that?',
      ),
      p(
        'Anchors make up 57 of the entries, none of them claimed. There are four cables, two for power and two for data. One data cable was found forty metres from its place on the chart, bent like an elbow round a lost anchor of five tonnes. It had gone on working. “A cable doesn’t complain,” said Lubna Awad, who led the dives. “It works until the minute it stops, and then the bank rings you.”',
      ),
      p(
        'Ships will no longer be allowed to anchor north of the old jetty. In their place the port is to lay nine fixed moorings, at the cost of a single cable repair. Captains have objected that the moorings lie in the swell; the harbour office says that so do the cables.',
      ),
      p(
        'Corals have grown over a third of the entries and will stay where they are. The bus stays too. It went down in 1987, from a barge, on its way to be painted. The hotel’s former manager, now ninety, confirmed the number plate from memory.',
      ),
    ],
  },
  {
    key: 'rain-at-eight',
    section: 'levant',
    type: 'news',
    topics: ['levant-water-commission', 'water', 'jordan', 'syria', 'lebanon', 'weights-and-measures'],
    daysAgo: 76,
    time: '16:30',
    headline: 'From now on the Levant’s rain is measured at eight o’clock, by all',
    standfirst: 'Three countries had three hours, two funnels and one argument. A week of rain has become the same week everywhere.',
    dateline: 'Irbid',
    picture: {
      key: 'map-levant',
      altText: 'Drawn map of the eastern Mediterranean with an island, four towns and the rivers behind the coast',
      caption: 'Four rivers, three countries and 241 funnels, which are now emptied in the same minute.',
      credit: 'Map: The Causeway',
    },
    bylines: [{ author: 'rania-halabi', place: 'Irbid' }],
    sources: [{ name: 'Levant Water Commission, circular on rainfall', url: 'https://example.org/levant-water-commission/rain' }],
    corrections: [{ hoursLater: 17, text: 'An earlier version put the number of rain stations in the three countries at 214. It is 241.' }],
    read: 2.2,
    body: [
      p(
        'Rain that falls at seven in the morning used to be yesterday’s in Damascus, today’s in Amman and, if the observer in Beirut had overslept, tomorrow’s. For a farmer this is of no importance. For anyone who must divide a river by how much has fallen into it, it was worth two to four days of quarrelling a month.',
      ),
      p(
        'The Levant Water Commission has ended it with a circular of nine lines. All 241 rain stations in Jordan, Lebanon and Syria that report to it will be emptied at eight, winter time, all year round, into a funnel of the same make. The figures go on one page, which anyone may read by nine.',
      ),
      p(
        'Getting there took three years. The funnels differed by the thickness of a coin, which turned out to be worth a twentieth of a wet winter. Lebanon’s observers are paid by the reading and had to be promised that one honest reading would earn as much as two hurried ones.',
      ),
      ul(
        'A station that misses its hour leaves the box empty. It may not guess.',
        'Once a season each country checks twelve stations of another’s, drawn by lot.',
        'Snow is brought indoors, melted and counted as rain, and the stove is noted.',
      ),
      p(
        'Hydrologists praised the third rule, since it is the first time that anyone has agreed on snow. Dr Haitham Ubaydat, who has kept the station at Irbid since 1988, had a reservation. “It will not rain more,” he said. “But we shall at last disagree about the same water.”',
      ),
    ],
  },
];

export const levantArticles: SampleArticle[] = [...reports, ...levantVoices];
