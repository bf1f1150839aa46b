/** Energy: two explainers, a cavern, a translator’s complaint and a very long blade. */
import { reverseFlow } from '#newsroom/sample/articles/energy-reverse-flow.ts';
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { embed, facts, h2, p, quote } from '#newsroom/sample/text.ts';

export const energyArticles: SampleArticle[] = [
  {
    key: 'cable-under-the-black-sea',
    section: 'energy',
    type: 'explainer',
    topics: ['black-sea', 'power-grids', 'georgia', 'undersea-cables'],
    daysAgo: 9,
    time: '08:15',
    kicker: 'How it works',
    headline: 'How a cable crosses the Black Sea, at half a kilometre an hour',
    standfirst: 'Two thousand metres down there is no light, no oxygen and no trawler. The trouble begins where it gets shallow.',
    dateline: 'Brussels',
    picture: {
      key: 'map-black-sea',
      altText: 'Drawn map of the Black Sea with one red line from its eastern shore to its western',
      caption: 'The proposed route keeps to deep water for nine tenths of its length.',
      credit: 'Map: The Causeway',
    },
    bylines: [
      { author: 'agnes-moreau', place: 'Brussels' },
      { author: 'tamar-gelovani', role: 'contributor', place: 'Poti' },
    ],
    sources: [{ name: 'Questions and answers of the two grid companies (Poti and Burgas)', url: 'https://example.org/poti-burgas-cable' }],
    updates: [
      {
        hoursLater: 74,
        note: 'Adds the lenders’ answer',
        append: [
          p(
            'The lenders have answered since. They would accept twenty years, if both companies published what the cable earned on each day of them.',
          ),
        ],
      },
    ],
    read: 11,
    body: [
      p(
        'The ship that is to carry the cable has a turntable as wide as a circus ring. On it, coiled like rope, will lie 140 kilometres of copper, paper and steel. She pays it out at half a kilometre an hour. Any faster, and it would be dropped where it ought to be laid down.',
      ),
      p(
        'Georgia and Bulgaria are considering such a cable from Poti to Burgas, 1,180 kilometres apart. Nothing has been ordered. But three of the questions put to their grid companies have clear answers.',
      ),
      h2('Why direct current?'),
      p(
        'The alternating current in a wall socket turns round a hundred times a second, and each time it must fill the cable before any of it can come out at the other end. After some hundred kilometres under water it does little else. Direct current flows one way and does not mind the distance. It needs a hall at either shore to change it back.',
      ),
      h2('Is the depth a danger?'),
      p(
        'It is a protection. The basin is some 2,200 metres deep, and below 200 metres its water holds almost no oxygen. Wooden ships that sank there in antiquity still have their masts. Nothing gnaws, nobody fishes and no anchor reaches. Cables are broken in the shallows, so a plough will bury this one wherever the sea is less than 200 metres deep. That is nine kilometres off Poti, and 104 off Burgas.',
      ),
      h2('Who pays when nothing flows?'),
      p(
        'The customers of both companies, half each. “A cable lives on disagreement,” said Petya Draganova, who plans lines for the Bulgarian side. “It earns money when one shore has wind and the other has none. If both have the same weather and the same price, we shall own a very long paperweight.” Lenders want a promise for twenty-five years. So far they have been offered fifteen.',
      ),
      facts(
        'The cable on paper',
        '1,000 megawatts, in either direction',
        'Nine shiploads, about a hundred days of laying',
        'Six units of every hundred are lost on the way',
      ),
    ],
  },
  reverseFlow,
  {
    key: 'blade-in-the-hairpins',
    section: 'energy',
    type: 'video',
    topics: ['turkiye', 'power-grids', 'roads'],
    daysAgo: 61,
    time: '17:45',
    headline: 'Watch a 62-metre blade take a mountain hairpin, backwards',
    standfirst: 'Three nights, fifteen bends and a driver who steers from behind on foot. A film of 12 minutes from the Taurus.',
    dateline: 'Gülnar',
    picture: {
      key: 'wind-farm',
      altText: 'Drawn view of white wind turbines on bare hills, a small lorry on the road below',
      caption: 'Each of the eighteen towers on the ridge needs three blades, and each blade the whole road.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'yusuf-deniz', place: 'Gülnar' }],
    sources: [{ name: 'The Causeway, three nights with the convoy' }],
    notes: [
      { kind: 'partner', text: 'Filmed together with the students of the Open Road film school, Mersin.', url: 'https://example.net/open-road' },
    ],
    read: 13,
    body: [
      embed(
        'video',
        'https://example.org/watch/blade-in-the-hairpins',
        'A blade in the hairpins (12 minutes, subtitles in four languages)',
        'example.org',
      ),
      p(
        'It weighs fourteen tonnes and must not touch anything. On the plain it lies flat, behind a lorry, like any long thing. Where the road to the ridge above Gülnar begins to turn, the blade is bolted at its root to a machine with twelve axles, which lifts it until its tip stands forty metres in the air. Then somebody switches off the village’s overhead lines, and it goes up through the dark like a raised finger.',
      ),
      p(
        'The driver is Hacer Tunç, and she is not in the cab. She walks behind with a box of levers round her neck, since from there she can see what the wind is doing. In a gust she lays the blade back; before a roof she stands it up. At the ninth bend the road is too narrow for any of this and the whole convoy turns round and takes the corner in reverse.',
      ),
      quote('In front you see where you are going. From behind you see what you are about to break.', 'Hacer Tunç, driver'),
      p(
        'Our camera went with her for three nights. It shows a bus shelter taken down and put up again in nine minutes, a wedding that waited, and a farmer who counts every blade and has been right each time. When the last of the fifty-four is up, the ridge will supply as much power as the valley uses by day, and at night more than it has any use for.',
      ),
    ],
  },
  {
    key: 'megawatt-is-not-megawatt-hour',
    section: 'energy',
    type: 'opinion',
    topics: ['power-grids', 'gas', 'european-union', 'languages', 'weights-and-measures'],
    daysAgo: 88,
    time: '09:40',
    headline: 'A megawatt is not a megawatt-hour, and treaties should know it',
    standfirst: 'I translate energy agreements. One small word is missing from a third of them, and it is worth more than the rest.',
    picture: {
      key: 'dam',
      altText: 'Drawn view of a curved dam between two shoulders of rock, water shooting from two openings in it',
      caption: '“Approximately all” of a river, seen from below. How much that is depends on the month, and on who translates.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'katya-voronina' }],
    read: 1.2,
    body: [
      p(
        'A translator is the last person who must understand a sentence before it is signed. Ministers may admire it. Lawyers may defend it. I have to know what it says, for I am about to say it in Russian, where vagueness takes a different case ending.',
      ),
      p(
        'So it was I who stopped, in the eleventh paragraph of a memorandum that three governments had already toasted, at the words “shall supply up to 300 megawatts a year”. I rang the drafter. I said that a megawatt is how fast and a megawatt-hour is how far, and that his sentence sold a journey and gave only the top speed. He said that I should put whatever was customary.',
      ),
      p(
        'Nothing is customary. If 300 megawatts are supplied in every hour of the year, that is two and a half million megawatt-hours and keeps a small country lit. If they are supplied for one hour on a mild Sunday, the sentence has been honoured too. Between these two readings lay some €200 million, and a toast.',
      ),
      p(
        'Since then I have kept a list. Of sixty-four agreements on power and gas that crossed my desk, in four languages, twenty-two confuse the rate with the amount. Nine say “firm” where the annex says “if available”. One sells “approximately all” of a river’s output. They were not written by fools. They were written at night, by people who agreed with each other, which is when one stops reading.',
      ),
      p(
        'The European Union could mend this with a page. Let no agreement that it pays for be signed before an engineer from each side has written underneath, by hand, what will flow, through what, for how many hours, and what happens in the hour when it does not. If the two notes differ, go back to the table.',
      ),
      p(
        'My drafter, I should add, has become careful. Last month he sent me a text with every unit underlined. It was an agreement on fisheries, and he had given the quota in knots.',
      ),
    ],
  },
  {
    key: 'gas-under-the-wheat',
    section: 'energy',
    type: 'news',
    topics: ['gas', 'moldova', 'ukraine', 'romania', 'land-and-grazing'],
    daysAgo: 0,
    time: '10:00',
    headline: 'Marrowstone cavern to hold nine days of gas under a wheat field',
    standfirst: 'The salt has lain there for thirteen million years. Moldova wants a third of the space in it by the winter after next.',
    dateline: 'Ocna Veche',
    picture: {
      key: 'village',
      altText: 'Drawn view of a village of pitched roofs crowding up a hill towards a church',
      caption: 'Above ground there will be a fence, a valve house and the wheat.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [
      { author: 'agnes-moreau', place: 'Brussels' },
      { author: 'mircea-dobre', place: 'Ocna Veche' },
    ],
    sources: [{ name: 'Marrowstone Storage, application for a permit', url: 'https://example.org/marrowstone' }],
    read: 3,
    body: [
      p(
        'The hole will be 300 metres high, and nobody will ever see it. Engineers will pump warm water into the salt beneath Ocna Veche, a village in eastern Romania, and draw off the brine for three years. What remains is a cavern in the shape of a pear, tight as a bottle. It is called Marrowstone, after the pale marl that lies on top and that the drillers thought looked like bone.',
      ),
      p(
        'Filled, it would hold 96 million cubic metres of gas, nine winter days of what Romania’s east and Moldova burn together. Moldova, which has no storage of its own, is to rent a third and to pay by the day, whether or not the space is full. Traders from Ukraine have asked for what is left over. The European Union is lending €140 million, on condition that the cavern can later be washed out and filled with hydrogen.',
      ),
      quote(
        'I was told that the ground will sink by four centimetres in thirty years. My grandfather’s plough did that. But I want the four centimetres in writing.',
        'Costel Aioanei, who farms above the salt',
      ),
      p(
        'He will have them. The permit obliges the company to measure the field every spring and to publish the figure. The brine is the harder part: five million cubic metres, seven times as salty as the sea. A chemical works forty kilometres away will take the first half. For the second there is a plan that involves winter roads and the good will of six counties.',
      ),
      p('Objections may be lodged for sixty days. The village council has one already. It would like to know who chose an English name.'),
    ],
    fate: { is: 'scheduled', hoursAhead: 6 },
  },
];
