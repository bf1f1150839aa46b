/** Europe: news. */
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { h2, p, quote, ul } from '#newsroom/sample/text.ts';

export const europeReports: SampleArticle[] = [
  {
    key: 'allies-keep-talking',
    section: 'europe',
    type: 'news',
    topics: ['black-sea', 'arms-control', 'nato', 'maritime-security', 'registers'],
    daysAgo: 0,
    time: '09:55',
    headline: 'Mine assembly doubles its sweeps and keeps all six chairs at the table',
    standfirst:
      'The states that clear the Black Sea of stray mines will send out more boats and go on sitting down with neighbours whose charts they doubt.',
    dateline: 'Varna',
    picture: {
      key: 'patrol-boats',
      altText: 'Drawn view of three grey boats in line on a calm sea',
      caption: 'Sweepers of the three allied navies leaving Varna after the first sitting of the Black Sea Mine Assembly',
      credit: 'picture courtesy of the press office of the Mine Assembly',
    },
    bylines: [{ author: 'mircea-dobre', place: 'Varna' }],
    sources: [{ name: 'The Causeway with the press office of the Black Sea Mine Assembly (Varna)', url: 'https://example.org/mine-assembly' }],
    choice: true,
    pins: ['tunnels-too-narrow', 'patrol-office-one-year'],
    read: 9,
    body: [
      p(
        'Sweepers from three NATO members will search the western Black Sea by night as well as by day from next month, and the assembly that sends them will keep inviting every country on the coast, the two it suspects of hiding their old charts included.',
      ),
      p(
        'Both decisions were read out in Varna by Ruxandra Velcea, secretary of the Black Sea Mine Assembly, at the end of the first of two sittings, held partly over a video link that failed twice. On the steps outside, Velcea told reporters:',
      ),
      quote(
        'Twenty-three times since the last assembly a skipper has called the coast because something round and rusted lay where his chart showed only water. We have been handed charts with empty squares. We have been handed charts with the same square inked in twice. I accuse nobody of anything. Some of what we lift was laid before the people lifting it were born. But a mine does not ask for papers, and a navy that keeps the drawing in a cupboard is sending its own fishermen to sea over that cupboard, along with everyone else’s. So the boats will go out at night, and the cupboard stays on the agenda.',
      ),
      p(
        'In the same sitting the delegations also took up the registers of naval ammunition that coastal states send one another each spring. “Four of six arrived. One of the four was a photocopy of the year before,” the secretary said. “The delegations want the registers kept, and they want the river mouths written into them. They would also like a telephone number printed on every chart. At present the man who finds a mine rings whichever cousin he has in the coastguard.”',
      ),
      p('“An empty chair has never yet handed over a map,” Velcea said.'),
      p(
        'The assembly sits once more before it rises. First the hydrographers compare soundings behind closed doors; then the harbour masters of Odesa, Poti and Samsun join them on screen, with a list of questions about insurance.',
      ),
    ],
  },
  {
    key: 'tunnels-too-narrow',
    section: 'europe',
    type: 'news',
    topics: ['nato', 'european-union', 'railways', 'trade'],
    daysAgo: 44,
    time: '14:10',
    headline: 'Allied planners find 31 tunnels too narrow for their own trucks',
    standfirst: 'A survey of six railway routes was meant to take a month and a computer. It took four, and a wooden frame on wheels.',
    dateline: 'Brussels',
    picture: {
      key: 'tunnel',
      altText: 'Drawn view of a railway line entering the dark mouth of a tunnel',
      caption: 'Nine of the drawings on file were older than the overhead wires.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [
      { author: 'leonie-abt', place: 'Brussels' },
      { author: 'mircea-dobre', role: 'contributor', place: 'Galați' },
    ],
    sources: [{ name: 'Survey of tunnels on six routes, summary (Brussels)', url: 'https://example.org/tunnel-survey' }],
    updates: [
      {
        hoursLater: 26,
        note: 'Adds the reply of the railway companies',
        append: [
          p(
            'After this report appeared, the association of the track companies said that four of the nine old drawings had been replaced in its files. The other five would be made again, it wrote, “by people standing in the tunnel”.',
          ),
        ],
      },
    ],
    choice: true,
    read: 3.5,
    body: [
      p(
        'Loaded on its railway wagon, the recovery truck that three armies bought together has a hand’s breadth to spare on either side. It does not fit through the tunnel at Kaltenbach, which was cut in 1884 for engines with slimmer shoulders. Nor does it fit through thirty others.',
      ),
      p(
        'The list comes from a survey of 214 tunnels on the six routes by which NATO countries expect to send equipment from the North Sea ports to the lower Danube. The alliance’s transport planners had taken the companies’ figures on trust. In nine cases the figures turned out to have been copied from drawings made before the wires went up.',
      ),
      p(
        '“First we measured with a laser,” said Brigadier Hanne Torp, the Danish engineer in charge. “Then someone asked us to be certain, so we built the outline of the truck from laths and pushed it through on a trolley. It came out at the far end shorter.”',
      ),
      p('Each of the thirty-one has been given one of three remedies:'),
      ul(
        'Twelve will have their track bed lowered, by ten centimetres on average, for €94 million in all.',
        'Thirteen need only a wagon with a deeper floor. Twenty-six such wagons exist.',
        'Six are to be avoided. The longest way round adds 180 kilometres and a night.',
      ),
      p(
        'The European Union, which pays part of the cost when a railway serves both soldiers and shippers, has set money aside for the first seven. Freight companies are content: a tunnel that admits the truck also admits the taller containers they have been turning away for years.',
      ),
      p('The last line of the report asks for €310 a tunnel. It is for a padlocked cupboard at each portal, with a frame of laths inside.'),
    ],
  },
  {
    key: 'lake-licence-two-shores',
    section: 'europe',
    type: 'news',
    topics: ['western-balkans', 'borders', 'water', 'papers-and-permits'],
    daysAgo: 51,
    time: '11:25',
    headline: 'One licence now covers both shores of the lake, carp included',
    standfirst: 'Fishermen on Lake Skadar may follow a shoal across the border that runs through their nets.',
    dateline: 'Shkodër',
    picture: {
      key: 'lake-boat',
      altText: 'Drawn view of a fisherman alone in an open boat on a lake, tied to the last of a string of yellow buoys',
      caption: 'The border on the lake is marked by a line of buoys, several of which have drifted.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'leonie-abt', place: 'Shkodër' }],
    sources: [{ name: 'Joint notice of the two fisheries offices (Shkodër and Virpazar)' }],
    corrections: [{ hoursLater: 23, text: 'An earlier version gave the number of registered boats as 460. It is 640.' }],
    read: 1.6,
    body: [
      p(
        'The border is a string of yellow buoys, and for thirty years Pjetër Marku has tied his boat to one of them to eat his lunch. On one side of the rope this was lunch. On the other it was illegal mooring in a foreign state.',
      ),
      p(
        'That ends with the new season. The fisheries offices of Albania and Montenegro will recognise each other’s licences on Lake Skadar, the largest in the Balkans. Six hundred and forty boats of up to seven metres get a green card in two languages. A skipper may cross the line behind a shoal, but he lands the catch on the shore he sailed from.',
      ),
      p(
        'The closed weeks for carp, which used to begin nine days apart, will begin together. “Every spring the fish learned which country to be in,” said Vesna Radonjić, a ranger at Virpazar. “So did the nets. You could have read the calendar from a hilltop.”',
      ),
      h2('Forty millimetres or forty-five'),
      p(
        'The offices did not agree on everything. Albania wants a mesh of forty-five millimetres, Montenegro is used to forty, and until a committee reports next year each boat will be judged by the rule of its own shore. Night patrols stay separate. The patrols have, however, been given each other’s telephone numbers.',
      ),
      p(
        'Marku, who is sixty-four, has read the card twice and approves of the photograph. He sees one gap in it. “The cormorants take more than both countries together,” he said, “and they have never had a licence.”',
      ),
    ],
  },
  {
    key: 'village-recount-by-torchlight',
    section: 'europe',
    type: 'news',
    topics: ['moldova', 'elections'],
    daysAgo: 3,
    time: '21:05',
    headline: 'Village keeps its mayor by two votes after a recount by torchlight',
    standfirst: 'The power failed with 300 ballots still folded. The commission went on by seven telephones and a tractor.',
    dateline: 'Edineț',
    bylines: [{ author: 'mircea-dobre' }],
    sources: [
      { name: 'Minutes of the polling commission (Stejarul de Jos)' },
      { name: 'District electoral council (Edineț)', url: 'https://example.org/edinet-council' },
    ],
    updates: [
      {
        hoursLater: 15,
        note: 'Adds the district’s confirmation',
        append: [
          p(
            'The district electoral council confirmed the recount the next morning, after a sitting of eight minutes. Țurcan said she would not appeal. She has asked the council, in writing, for a generator.',
          ),
        ],
      },
    ],
    read: 2.4,
    body: [
      p(
        'There were three hundred ballots left on the table when the lights went out in the school at Stejarul de Jos. Nobody moved. The chair of the commission, a beekeeper named Nina Rusu, told everybody to put both hands on their head. Then she lit her own telephone.',
      ),
      p(
        'By then the village in northern Moldova had already counted once. Grigore Bălan, its mayor for eight years, had 411 votes; Olesea Țurcan, who teaches physics in the room where the count was held, had 409; seven papers were void. A difference of two is enough for a recount, and nobody wished to sleep before it.',
      ),
      p(
        'Seven telephones were propped against pencil boxes. When their batteries sank, the owner of the shop drove his tractor to the window and left the headlamps on. Three observers, one for each candidate and one from the district, wrote down the time of every sound.',
      ),
      p(
        'It ended at 2.40 in the morning. Two of the void papers were found to be good, one for each: 412 to 410, with five void. Of 1,046 people on the roll, 827 had voted, or 79 in a hundred.',
      ),
      p(
        '“I asked for the recount and I would ask for it again,” Țurcan said. “Two votes is my neighbour and his wife.” Bălan said he knew who had stayed at home, and that he would be fixing their road in the order in which they lived along it.',
      ),
      p('Rusu has one entry in the minutes that is not a number. It says: “00.52, dark. 00.54, light. Nothing touched.”'),
    ],
  },
];
