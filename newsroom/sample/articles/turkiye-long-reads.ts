/** Türkiye: the tea gardens above Rize, and an analysis of a mediator’s trade. */
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { facts, h2, note, p, picture, pull, quote, readWith, table, ul } from '#newsroom/sample/text.ts';

export const turkiyeLongReads: SampleArticle[] = [
  {
    key: 'tea-on-the-wire',
    section: 'turkiye',
    type: 'reportage',
    topics: ['turkiye', 'georgia', 'labour-migration', 'wages', 'papers-and-permits', 'farming'],
    daysAgo: 107,
    time: '07:15',
    kicker: 'The third flush',
    headline: 'The Georgian hands on Rize’s tea, and the wire that carries it',
    standfirst: 'Pickers used to come as tourists with callused thumbs. Now they have a pink card, and the name of a valley on it.',
    dateline: 'Çayeli',
    picture: {
      key: 'valley',
      altText: 'Drawn view of a steep green valley with cloud lying between its slopes',
      caption: 'Above Çayeli the gardens climb to 800 metres, and so does the mist.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [
      { author: 'yusuf-deniz', place: 'Çayeli' },
      { author: 'tamar-gelovani', role: 'contributor', place: 'Khulo' },
    ],
    sources: [
      { name: 'The Causeway, in the gardens of three families' },
      { name: 'Black Sea Growers’ Union, seasonal figures', url: 'https://example.com/growers-union' },
    ],
    choice: true,
    read: 8.5,
    body: [
      p(
        'The wire hums before the sack arrives. Sebahat Kalaycı, down in the lane, lays her palm on the post, says “forty kilos” and steps back. A bundle the size of a sleeping calf drops out of the mist, swings once and comes to rest against a tyre that has been nailed up to receive it. The scale says forty-one.',
      ),
      p(
        'Nine hundred such wires cross the valleys behind Çayeli, on Türkiye’s Black Sea coast, most of them driven by the engines of dead motorcycles. The gardens are too steep for a mule. For two generations the families who own them also cut the leaf.',
        note('It is cut with shears that carry a cloth bag on the blade. Three cuts, known as flushes, are made between spring and autumn.'),
        ' Then the children left. Of Kalaycı’s four, two are in Bursa, one is in Cologne, and the one who stayed sells tyres.',
      ),
      p(
        'So for twelve summers her tea has been cut by the same five people from Khulo, a district of wooden houses on the Georgian side of the mountains. They sleep in the sons’ room. Until this year they did not, on paper, exist.',
      ),
      h2('A card the colour of salmon'),
      p(
        'Pickers came as visitors, were paid in notes and went home when their days were used up, or a little after. A fall from a terrace was a private matter. From this season there is a card. It is issued on the bridge at Sarp within an hour, costs the grower €34, and lets its holder work for ninety days, with insurance, in one named valley. By the second flush 6,200 had been handed out.',
      ),
      quote(
        'I have been coming since my daughter was in the cradle. This year for the first time somebody at the border asked me what I do. I said: tea. He wrote it down. I could have kissed him.',
        'Manana Surmanidze, picker',
      ),
      p(
        'Surmanidze, who is fifty-two, is a nurse in the clinic at Khulo and takes her leave in one piece. A flush pays her as much as five months of blood pressure. The insurance had to come from somewhere, and on the wall of the weighing hut hangs a sheet that says from where:',
      ),
      table(
        'Where the price of a kilo of green leaf goes, in euro cents',
        ['Share', 'Two seasons ago', 'This season'],
        ['Picker', '21', '24'],
        ['Grower', '30', '26'],
        ['Wire and lorry', '5', '5'],
        ['Insurance', '0', '4'],
        ['Paid by the factory', '56', '59'],
      ),
      pull('Until this year they did not, on paper, exist.'),
      h2('One valley, and not the next'),
      p('Nobody here wants the old way back. Everybody wants the card changed, each in a different place.'),
      ul(
        'The growers’ union says that a garden of half a hectare cannot bear the four cents, and wants the state to carry two.',
        'The factories want cards for 120 days, so that the third flush is not cut in a hurry.',
        'The pickers want the name of the valley taken off.',
      ),
      p(
        'The last demand is the serious one. A card that holds for a single valley holds for perhaps thirty employers, who all drink in the same coffee house. “Three cents more is across the ridge, and you can see it from here,” said Lia Khutsidze, a lawyer in Batumi who advises pickers without charge. “You may look at it for ninety days.” The labour office in Rize replies that inspectors, of whom it has seven, must know where to go.',
      ),
      readWith('pension-years-travel-home'),
      picture(
        'bridge',
        'Drawn view of a stone bridge of two arches between steep banks, a red minibus crossing it',
        'The minibus from Khulo to the border takes three hours, most of them downhill.',
        'Illustration: The Causeway',
      ),
      h2('When the wire stops'),
      p(
        'At two the mist thickens and the wire falls silent. That is the rule: what cannot be seen is not sent. The ten of them, owners and cutters, sit down under the tin roof. Surmanidze has brought tea from Guria, in her own country, where the state farms went wild long ago and people pick the hedges. Kalaycı tastes it every year, and every year reaches for the sugar.',
      ),
      facts(
        'A season on the slopes',
        'Cards issued at Sarp: 6,200, of which 3,900 to women',
        'Accidents reported: 48, against two in the last year without cards',
        'Wires in use above Çayeli: about 900; inspected this year: 312',
      ),
      p(
        'The number of accidents has risen twenty-fourfold, and the labour office calls that its best figure: they happened before, and nobody counted them. Surmanidze was one of the forty-eight. She shows the thumb, which has healed, and the receipt from the hospital, which she has had framed.',
      ),
    ],
  },
  {
    key: 'quarrels-take-rooms',
    section: 'turkiye',
    type: 'analysis',
    topics: ['turkiye', 'black-sea', 'nato', 'mediation'],
    daysAgo: 168,
    time: '10:05',
    headline: 'Why other people’s quarrels keep taking rooms in Istanbul',
    standfirst: 'Neutral it is not. What Türkiye offers to those who talk is flights, discretion and a reason to pick up the phone.',
    picture: {
      key: 'city-night',
      altText: 'Drawn view of a crowded city after dark, many windows lit, under a crescent moon',
      caption: 'Mediators prefer hotels with two lifts and two kitchens.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'yusuf-deniz', place: 'Ankara' }],
    sources: [{ name: 'Communiqués of five years, counted by The Causeway' }, { name: 'Interviews with staff of four hotels (Istanbul)' }],
    read: 0.7,
    body: [
      p(
        'A mediator is supposed to have no interests. Türkiye has plenty, in every direction, and is asked all the same. Over five years we counted forty-three meetings between parties that do not greet each other, in nine hotels along the Bosphorus. The question is what they come for.',
      ),
      p(
        'The first answer is dull. More capitals can be reached from Istanbul without changing planes than from anywhere else in the region, and most delegations need no visa. A deputy minister who has to be home for a vote can be. Geneva is calmer, but Geneva is two flights away, and being seen there is a statement.',
      ),
      p(
        'The second is leverage, which diplomats call “relations with all”. As an ally in NATO that also buys from, sells to and argues with nearly everyone on the Black Sea, Ankara has something each guest would miss. That makes it less than impartial. It also makes its telephone calls worth taking.',
      ),
      p(
        'The third is seldom mentioned. “We are good at not knowing who is in the building,” said Nurhan Ersoy, who managed the banquets of one such hotel for twenty years. Two parties could stay three nights without meeting by accident: separate lifts, separate kitchens, and a corridor that on the evacuation plan did not connect.',
      ),
      p(
        'There are limits. Of the forty-three meetings, thirty were about things that can be counted, such as prisoners, cargoes and flight paths. Sixteen of these ended with a paper. Of the thirteen about borders and status, one did. A host who profits from both sides’ custom is poorly placed to tell either of them that it is wrong.',
      ),
      p(
        'Expect, then, more lists and few treaties. For the families of those on a list this is no small thing. But it is well to remember what the place is for: Istanbul is where quarrels go to be managed, and it has never claimed that they check out.',
      ),
    ],
  },
];
