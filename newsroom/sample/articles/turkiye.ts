/** Türkiye: news, the straits monitor, the tea gardens and why quarrels come to Istanbul. */
import { turkiyeLongReads } from '#newsroom/sample/articles/turkiye-long-reads.ts';
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { p, quote, table, ul } from '#newsroom/sample/text.ts';

const news: SampleArticle[] = [
  {
    key: 'buoys-of-two-capitals',
    section: 'turkiye',
    type: 'news',
    topics: ['turkiye', 'eastern-mediterranean', 'maritime-security', 'charts-and-lights', 'borders'],
    daysAgo: 0,
    time: '11:30',
    headline: 'Ankara and Athens agree to relight each other’s dead buoys',
    standfirst: 'Whoever is nearer brings the lamp. Whose water it floats in is left, by both sides, exactly where it was.',
    dateline: 'Ayvalık',
    picture: {
      key: 'lighthouse',
      altText: 'Drawn view of a striped lighthouse on a rocky point at night, its beam crossing an empty sea',
      caption: 'Of 186 lights in the northern Aegean, 23 were out on the night the agreement was signed.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'yusuf-deniz', place: 'Ayvalık' }],
    sources: [{ name: 'Joint note of the two lights services (İzmir and Piraeus)', url: 'https://example.org/aegean-lights' }],
    read: 5.5,
    body: [
      p(
        'A green buoy off Lesbos went dark after a storm and was seen to be dark, every night for fourteen weeks, by two coastguards. Neither could send a boat without saying something about the border. In the fifteenth week a fishing vessel said it for them, by running aground.',
      ),
      p(
        'Türkiye and Greece now have a form for this. Under a note signed on board a tender of the Turkish lights service, whichever side is nearer to a failed light in the northern Aegean may mend it within two days, after a call and with the other side’s spare parts. The note fills one page, and a third of that page says what it does not mean.',
      ),
      p('A crew that comes to mend a light:'),
      ul(
        'carries no weapon and hoists a blue pennant beside its flag;',
        'stays no longer than six hours;',
        'leaves the broken lamp on the buoy, to be fetched by its owner.',
      ),
      p(
        'The last rule was Greece’s wish and the six hours were Türkiye’s. “Each of us gave up the point that the lawyers liked best,” said Captain Sevgi Altıntaş, who runs the lights at İzmir. Her colleague in Piraeus, Stamatis Roussos, called the note “a repair, and nothing but a repair”. He used the sentence three times.',
      ),
      p(
        'The European Union has paid for 200 lamps of one make, so that a spare from either store fits any buoy. They are on pallets in Mytilene and Ayvalık, ninety minutes apart by ferry. A drill is planned for the first still week, on a light that works, which will be switched off for the purpose.',
      ),
    ],
  },
  {
    key: 'radar-hill-grazing',
    section: 'turkiye',
    type: 'news',
    topics: ['turkiye', 'nato', 'land-and-grazing', 'farming'],
    daysAgo: 16,
    time: '15:20',
    headline: 'NATO radar hill gives its grazing back, four hours at a time',
    standfirst:
      'Shepherds lost the slope when the dome went up. They may return between two calibrations, if the sheep leave their bells at the gate.',
    dateline: 'Pazarcık',
    picture: {
      key: 'ridge',
      altText: 'Drawn view of a long mountain ridge with a low sun behind it',
      caption: 'The fence takes in 310 hectares, of which the antennas use two.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'yusuf-deniz', place: 'Pazarcık' }],
    sources: [
      { name: 'Notice of the base commander to the village of Karahöyük' },
      { name: 'Karahöyük grazing association, minutes', url: 'https://example.org/karahoyuk' },
    ],
    read: 3,
    body: [
      p(
        'The order is addressed to 1,140 sheep. It gives them the use of the southern slope of the radar hill above Karahöyük from six until ten in the morning, on weekdays, and tells them to keep 400 metres from the dome.',
      ),
      p(
        'The hill belongs to the Turkish army and the radar to NATO, which built it to look far beyond the horizon and found that it also saw, very distinctly, what was at its feet. Wethers with bells were the worst. A bell swings, the software thought, as a small drone does. After a fortnight of alarms the fence was moved to the foot of the hill, and the village lost three fifths of its summer grass.',
      ),
      p(
        'It wrote letters for four years. What changed matters was a lieutenant, a farmer’s son, who worked out that the instrument is blind for four hours a day while it is being calibrated. “I asked what we were protecting during calibration,” he said; the army did not wish his name to be printed. “It was agreed that we were protecting the grass.”',
      ),
      quote(
        'They offered money first, and it was decent money. But you cannot drive money up a hill, and it does not come down fatter.',
        'Döne Çelik, chair of the grazing association',
      ),
      p(
        'The association will plug its bells with felt at the gate. In exchange the base takes forty kilos of cheese a month for its kitchen, at the market price, and has promised to warn the village when the calibration is put off. It has been put off once so far. The warning was given by loudspeaker, in English, and a translation is being arranged.',
      ),
    ],
  },
  {
    key: 'straits-monitor',
    section: 'turkiye',
    type: 'monitor',
    topics: ['turkiye', 'black-sea', 'maritime-security', 'ports-and-pilots'],
    daysAgo: 38,
    time: '18:00',
    headline: 'Straits monitor: 3,106 passages, four stops, one drifting piano',
    standfirst: 'Our monthly count of what went through the Bosphorus, what was held up, and for how long.',
    dateline: 'Istanbul',
    bylines: [{ author: 'yusuf-deniz' }],
    printedByline: 'The Causeway straits desk',
    sources: [{ name: 'Notices to mariners, and our own count from the window at Kandilli' }],
    read: 1.4,
    body: [
      p(
        'A quiet month. Traffic through the Bosphorus fell by two in a hundred against the month before, nearly all of it grain. Fog closed the northern entrance twice, for nineteen hours in all. Nobody was hurt and nothing collided.',
      ),
      table(
        'Passages in both directions, and the longest wait',
        ['Kind of ship', 'Passages', 'Month before', 'Longest wait, hours'],
        ['General cargo', '1,498', '1,502', '11'],
        ['Tankers', '702', '698', '31'],
        ['Grain and ore', '611', '677', '26'],
        ['Containers', '214', '209', '9'],
        ['All others', '81', '84', '14'],
      ),
      p('The four stops, in order:'),
      ul(
        'Off Büyükdere, a cargo ship under the flag of Togo lost its rudder for twenty minutes and was held by two tugs.',
        'Off Kandilli, a tanker slowed for a rowing race whose permit bore the wrong date.',
        'At the southern entrance, traffic stood still for an hour while divers looked at a mine that was a boiler.',
        'Off Bebek, a lighter shed part of a household on its way to Burgaz. The piano floated, lid up, for two kilometres.',
      ),
      p(
        'What to watch: the tariff for tugs is to rise by a seventh at the turn of the quarter, and agents expect owners to bring passages forward. Tankers longer than 250 metres go through by day only, so the queue to the south may reach forty ships. We shall count it.',
      ),
    ],
  },
  {
    key: 'one-loudspeaker-van',
    section: 'turkiye',
    type: 'news',
    topics: ['turkiye', 'elections'],
    daysAgo: 65,
    time: '12:45',
    headline: 'Four candidates, one loudspeaker van: a town campaigns in turns',
    standfirst: 'A by-election in the hills of Isparta is the quietest anyone remembers. Turnout will show whether that was wise.',
    dateline: 'Isparta',
    bylines: [{ author: 'yusuf-deniz', place: 'Isparta' }],
    sources: [{ name: 'Protocol of the four parties’ town branches (Gülbahçe)' }],
    read: 1.9,
    body: [
      p(
        'From nine until half past ten the van is for better drains. Then it stops at the petrol station, the banner is unbuttoned, a new one is buttoned on, and it is for lower bus fares until noon. The driver, Kadir Uysal, has been asked how he means to vote and replies that he works by the hour.',
      ),
      p(
        'The town of Gülbahçe, which grows roses for scent and has 6,300 voters, must replace a mayor who resigned over his health. Its last campaign brought in twenty-two vans. A teacher measured ninety-one decibels inside the maternity ward; the clip was heard by more people than live in the province.',
      ),
      p(
        'This time the four parties’ branches signed a protocol before they printed a poster. It allows one van, hired in common, and forbids it to play anyone’s anthem within 200 metres of a bed. Each candidate has ninety minutes a day. The order was drawn from a rose picker’s basket.',
      ),
      p(
        'Not all of them think that silence is fair. Selma Koç, who stands without a party, was left out of the draw because the law counts only branches. She goes about with a hand bell. “The others borrowed a rule from the library,” she said. “I have borrowed a bell from the school, and people come to the window, because they believe it is the gas.”',
      ),
      p(
        'An observer from the provincial board, Rıfat Sönmez, has a plainer worry. In loud years nearly nine in ten voted. “Noise is ugly, but it has one message on which all parties agree,” he said, “and that is the date.” The board has sent every household a card with nothing else on it.',
      ),
    ],
  },
];

export const turkiyeArticles: SampleArticle[] = [...news, ...turkiyeLongReads];
