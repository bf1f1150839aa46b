/** Caucasus: news, the monitor and a report from the pass. */
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { facts, h2, p, quote, readWith, table, ul } from '#newsroom/sample/text.ts';

export const caucasusReports: SampleArticle[] = [
  {
    key: 'mountain-villages-vote-first',
    section: 'caucasus',
    type: 'news',
    topics: ['georgia', 'elections', 'roads'],
    daysAgo: 0,
    time: '08:15',
    headline: 'Eleven mountain villages will vote early, then keep quiet for a week',
    standfirst: 'The road to Tusheti shuts before polling day, so its ballots will come down first and wait in a safe, uncounted.',
    dateline: 'Telavi',
    picture: {
      key: 'ballot',
      altText: 'Drawn view of a hand putting a folded paper into a grey steel box with a padlock',
      caption: 'The boxes are made of steel for the journey; the lowland ones are cardboard.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'tamar-gelovani', place: 'Telavi' }],
    sources: [{ name: 'Decision of the district election commission (Akhmeta)', url: 'https://example.org/highland-vote' }],
    read: 2.2,
    body: [
      p(
        'There is one road to Tusheti, over the Abano pass, and six days before the local elections it will be closed, so that a kilometre of it can be put back where it used to be. After that nobody drives up for two months. The voters will therefore go first.',
      ),
      p(
        'The district commission has fixed the vote in eleven highland villages eight days ahead of the rest of Georgia. Every party with a seat on the commission agreed, which its chair, Nana Bukhradze, described as geology. The roll has 418 names. Some fifty of them stay whatever happens; the rest will have come down with their sheep before the barrier falls, to valleys where they have no vote.',
      ),
      p('What took two months to settle was the week in between.'),
      ul(
        'The boxes travel by lorry to Telavi, some eighty kilometres over the pass, with an observer from each list on the bench beside them.',
        'They are locked in the safe of a bank, under three keys held by three people.',
        'They are opened in the same minute as the boxes in the valley, and mixed with those of a lowland precinct before counting, so that no village can be told from another.',
      ),
      p(
        '“In a place of sixty people the secret ballot is a courtesy,” said Bukhradze. “We are trying to make it arithmetic.” Two observer groups had asked that the count be held at once, in the villages, and published later. The commission replied that a result known to nine people is known.',
      ),
      p(
        'In Omalo, where the polling station is the room in which the helicopter doctor holds his surgery, Abram Idoidze welcomed the date. He leaves with four hundred sheep the morning after. “They do not vote,” he said, “but they decide when I do.”',
      ),
    ],
  },
  {
    key: 'weighed-once',
    section: 'caucasus',
    type: 'news',
    topics: ['south-caucasus', 'elene-tsiklauri', 'trade', 'borders', 'weights-and-measures', 'roads'],
    daysAgo: 1,
    time: '17:20',
    headline: 'A lorry weighed once need not be weighed again, three neighbours agree',
    standfirst: 'Armenia, Azerbaijan and Georgia will believe one another’s scales for seventy-two hours at a time.',
    dateline: 'Tbilisi',
    picture: {
      key: 'road',
      altText: 'Drawn view of a road through open country towards mountains, one lorry on it',
      caption: 'A load that crosses from the Caspian to the Black Sea is weighed four times today.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [
      { author: 'tamar-gelovani', place: 'Tbilisi' },
      { author: 'hagop-sarian', role: 'contributor', place: 'Yerevan' },
    ],
    sources: [{ name: 'South Caucasus Transit Conference, text of the arrangement (Tbilisi)', url: 'https://example.org/transit-conference/slip' }],
    choice: true,
    pins: ['a-queue-weighs-forty-tonnes', 'debed-two-gauges'],
    read: 8,
    body: [
      p(
        'In the yard at Sadakhlo the scale is a steel plate let into the tarmac, and on a hot day, with nothing on it, it shows sixty kilograms. It will keep the habit. But from the first of next month the figure it gives a lorry will be believed in three countries.',
      ),
      p(
        'Armenia, Azerbaijan and Georgia have agreed in the South Caucasus Transit Conference, a technical body in Tbilisi, to accept each other’s weighing of goods vehicles. A lorry weighed at any of fourteen tested bridges receives a numbered slip and a lead seal. As long as the seal is whole, no other scale on its way may stop it for seventy-two hours.',
      ),
      p(
        '“Nobody gave anything up,” said Elene Tsiklauri, who chairs the conference, after three deputy ministers had signed at three tables pushed together. “Forty tonnes is forty tonnes in all our languages. It was the one number we had in common, so we started there.”',
      ),
      p(
        'Her staff followed two hundred loads from the Caspian to the Black Sea. Each was weighed four times, and each weighing took fifty minutes, of which four were spent on the scale. The slip should save a driver two and a half hours.',
      ),
      facts(
        'The slip in brief',
        'Valid for seventy-two hours from the first weighing',
        'Fourteen bridges: six in Georgia, five in Azerbaijan, three in Armenia',
        'Two per cent of tolerance; beyond it the load is weighed again, free of charge',
        'Livestock is left out, at the request of the veterinarians',
      ),
      readWith('a-queue-weighs-forty-tonnes'),
      p(
        'Hauliers in Yerevan had hoped that old fines for overloading would be dropped along the way. They will not be. Nor is it settled for more than a year who tests the scales: a Swiss laboratory is lending two inspectors and a lorry filled with concrete blocks of known weight, which has to be driven home again.',
      ),
      p('The three texts were read against each other for nine hours before the pens came out. One comma was moved.'),
    ],
  },
  {
    key: 'caucasus-monitor-meetings',
    section: 'caucasus',
    type: 'monitor',
    topics: ['south-caucasus', 'borders', 'armenia', 'azerbaijan', 'georgia', 'mediation'],
    daysAgo: 10,
    time: '16:00',
    headline: 'Caucasus monitor: nine meetings called, six held, one with lunch',
    standfirst: 'What was agreed, put off or merely attended across the region’s borders and lines in the past four weeks.',
    picture: {
      key: 'map-caucasus',
      altText: 'Drawn map of the land between the Black Sea and the Caspian, with three towns marked',
      caption: 'The monitor counts meetings that both sides confirm.',
      credit: 'Map: The Causeway',
    },
    bylines: [{ author: 'tamar-gelovani' }, { author: 'hagop-sarian', role: 'contributor' }],
    sources: [{ name: 'Confirmations by those who attended, collected by The Causeway' }],
    notes: [
      { kind: 'note', text: 'The monitor appears every four weeks. A meeting is counted as held when each side that attended confirms it to us.' },
    ],
    read: 0.9,
    body: [
      table(
        'Meetings across borders and lines, four weeks',
        ['Who met', 'Called', 'Held'],
        ['Village councils', '4', '3'],
        ['Customs posts', '2', '2'],
        ['Water engineers', '2', '1'],
        ['Panel on missing persons', '1', '0'],
        ['All', '9', '6'],
      ),
      h2('Held'),
      ul(
        'Three pairs of village councils fixed the days for moving cattle to the high pastures. One pair ate together afterwards, for the first time since the monitor began; the menu was beans.',
        'The customs posts at Red Bridge and Sadakhlo compared seizures of cigarettes, and found they had counted one carton each as the other’s.',
        'Water engineers from Armenia and Georgia chose a place for a third gauge on the Debed. They did not choose who pays for it.',
      ),
      h2('Called off'),
      ul(
        'The fourth pair of councils could not agree on an interpreter both trusted. The post is advertised again.',
        'The second meeting of water engineers fell to a road closed by mud.',
        'The panel on missing persons was put off for the third time. Families’ associations on both sides protested in separate letters, which are alike in all but the names.',
      ),
      h2('Next'),
      p(
        'The transit conference is to vote on its weighing slip in Tbilisi. The missing persons panel has been offered a room in Batumi, and a date has been left blank in the invitation.',
      ),
    ],
  },
  {
    key: 'avalanche-watch',
    section: 'caucasus',
    type: 'reportage',
    topics: ['georgia', 'south-caucasus', 'roads', 'trade'],
    daysAgo: 114,
    time: '08:40',
    headline: 'At five he rings the mountain, and the lorries wait for its answer',
    standfirst: 'A buried microphone, a wall telephone and one man’s ear decide whether the road over the Cross Pass opens.',
    dateline: 'Gudauri',
    picture: {
      key: 'snow-pass',
      altText: 'Drawn view of a lorry on a road that winds up between snow slopes, marked by poles',
      caption: 'Below the pass the road runs for four kilometres beneath slopes that are listened to, day and night.',
      credit: 'Drawn after a photograph by Omar Benhaddou',
    },
    bylines: [
      { author: 'tamar-gelovani', place: 'Gudauri' },
      { author: 'omar-benhaddou', role: 'photographer' },
      { author: 'katya-voronina', role: 'translator' },
    ],
    sources: [{ name: 'The Causeway, in the hut above Gudauri' }, { name: 'Logbook of the hut, twenty-nine winters' }],
    notes: [{ kind: 'note', text: 'This report was put together from visits over two winters.' }],
    read: 2.8,
    body: [
      p(
        'The telephone is green, weighs about three kilograms and has no dial. Nodar Chokheli lifts the receiver at five in the morning, says nothing, and listens for four minutes. At the other end there is nobody. There is a steel box under two metres of snow, on a slope at 2,900 metres, with a microphone in it.',
      ),
      p(
        '“People think I hear it coming,” he says. “When it comes you don’t need a telephone. I listen to whether it’s settling. Good snow ticks, like an engine after you’ve switched it off. Bad snow is quiet.”',
      ),
      p(
        'Chokheli is sixty-six and has kept the avalanche hut above Gudauri for twenty-nine winters. By six he must tell the road office whether the night’s lorries, up to three hundred of them, may start to climb. Seventeen slopes now have sensors, and a programme turns their tremors into a green, a yellow or a red bar. The office looks at the bar. Then it rings him.',
      ),
      h2('A disagreement with the bar'),
      p(
        'The winter before last the bar was green for two days and Chokheli said no. By the second evening the halted column reached down to Pasanauri, and a deputy minister had asked, courteously, whether he was tired. At twenty to nine the slope he calls the Widow let go and laid five metres of snow over the empty road.',
      ),
      quote('I would like to say I was calm. I had already packed. Two days is a long time to be the only one who hears nothing.', 'Nodar Chokheli'),
      p(
        'He has been wrong as well, and brings the book: sixteen closures in twenty-nine years after which nothing fell. The programme’s authors, at a university in Tbilisi, have asked for the book. They want to teach the bar what he was listening to on those mornings.',
      ),
      p(
        'A successor has been found, Mzia Zakaidze, who is twenty-six and studied acoustics. On our last morning she holds the receiver and he the watch. Four minutes. She puts it back on the hook.',
      ),
      p('“Ticking,” she says. He writes it down and adds the time, and only then nods.'),
    ],
  },
  {
    key: 'caspian-queue-on-a-screen',
    section: 'caucasus',
    type: 'news',
    topics: ['azerbaijan', 'trade', 'ports-and-pilots'],
    daysAgo: 137,
    time: '13:45',
    headline: 'Captains at Alat can now see the queue they are standing in',
    standfirst: 'A screen in the harbour office says which ship loads next, and why. Waiting fell by a third in its first season.',
    dateline: 'Baku',
    picture: {
      key: 'ferry',
      altText: 'Drawn view of a white ferry at anchor off a low shore, gulls about it',
      caption: 'Ships wait off Alat for a berth and for the wind. Only one of the two can be put on a screen.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'tamar-gelovani', place: 'Baku' }],
    sources: [{ name: 'Harbour office figures, first season (Alat)' }],
    read: 0.7,
    body: [
      p(
        'For years the order in which ships loaded at Alat was kept in a ledger, the ledger in a drawer, and the drawer in a room where captains were offered tea. Now it hangs on the wall: a screen two metres wide, with each vessel’s name, its place, and a column headed *reason*.',
      ),
      p(
        'In the first season the average wait off Azerbaijan’s main Caspian port fell from fifty-seven hours to thirty-eight, according to the harbour office. Wind still accounts for half of that. What shrank is the other half.',
      ),
      p(
        '“Nobody was cheating,” said Sevinj Baghirli, the deputy harbour master, who designed the screen with two students and a borrowed television. “But when people cannot see a queue they invent one, and in the one they invent they are always being overtaken.”',
      ),
      p(
        'A ship may go ahead of its turn for five reasons, and the screen names the one that applies: perishable cargo, live animals, medicine, a sick crew member, a convoy already promised a train. “Telephone call” was proposed as a sixth, by a captain, as a joke. It was minuted.',
      ),
      h2('Who may be seen'),
      p(
        'Shipping agents in Aktau and Turkmenbashi, across the water, have asked to see the list at home, and a version without cargoes has been online since the new timetable began. Insurers would like the cargoes too. The harbour office is considering it, and has meanwhile noticed that its own staff look at the public page, because it loads faster.',
      ),
      p('The tea is still offered. Baghirli has had the drawer fitted with a lock, and keeps the ledger in it as a spare.'),
    ],
  },
];
