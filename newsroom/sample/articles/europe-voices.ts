/** Europe: an analysis, a Monday letter and a podcast. */
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { embed, facts, h2, p, pull } from '#newsroom/sample/text.ts';

export const europeVoices: SampleArticle[] = [
  {
    key: 'watch-the-interpreters',
    section: 'europe',
    type: 'opinion',
    column: 'monday-letter',
    topics: ['european-union', 'enlargement', 'languages'],
    daysAgo: 4,
    time: '06:30',
    headline: 'To learn what a summit will decide, watch the interpreters’ form',
    standfirst: 'It is yellow, it is due before four in the afternoon, and it has never once been spun.',
    picture: {
      key: 'chamber',
      altText: 'Drawn view of an assembly chamber with curved rows of empty seats',
      caption: 'The booths are at the back, behind glass, and are the last to be tidied.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'ilse-vandenberg' }],
    read: 12,
    body: [
      p(
        'I have a friend who spent thirty-one years turning Romanian into French behind a pane of glass. She never gave away a word of what was said. What she would tell you, if you paid for the soup, was when it had been said, and by which hour everyone had stopped meaning it.',
      ),
      p(
        'Interpreters work in turns of thirty minutes, two or three to a booth. When the day’s hours are used up they go home, because tired people begin to translate what they expect to hear. A presidency that wants to sit into the night has to ask for a second team and pay for it. It asks on a yellow form, before four in the afternoon.',
      ),
      p(
        '“If the form is in by three,” said my friend, “they intend to agree. If it comes at five to four, they intend to be seen trying. If there is no form, the statement was written last week.”',
      ),
      p(
        'I have watched for the form ever since. Once, in a corridor, I saw an ambassador carrying it himself, folded into his newspaper like a betting slip. That evening they settled the fisheries file, which had been declared dead at lunch.',
      ),
      pull('If there is no form, the statement was written last week.'),
      p(
        'This week ministers will talk again about who may join the Union, and when. You will be told that the exchange was frank. Do not look at the lectern. Count the booths: all twenty-four languages lit means that something is going to be law, eight means an exchange of views, and three means lunch.',
      ),
      p(
        'Better still, let us have the form. The roster of interpreters is a public expense; it could be published the morning after, like the menu, at the cost of one page. It gives away no secret. It says only which meetings our governments expected to matter, before they knew how they would end. I can think of few documents with less vanity in them.',
      ),
      p('My friend has retired to the hills and keeps bees. Their assemblies overrun too, she tells me, but only when there is something to decide.'),
    ],
  },
  {
    key: 'pilots-and-a-sandbank',
    section: 'europe',
    type: 'podcast',
    topics: ['black-sea', 'romania', 'ports-and-pilots', 'charts-and-lights'],
    daysAgo: 97,
    time: '18:00',
    headline: 'Three pilots, one sandbank and a river that will not hold still',
    standfirst: 'At the mouth of the Danube the bottom moves a metre a week. Three people are paid to know where it went. 34 minutes.',
    dateline: 'Sulina',
    picture: {
      key: 'old-lighthouse',
      altText: 'Drawn view of a white lighthouse among reeds and willows, the sea a thin line behind it',
      caption: 'The lighthouse at Sulina was built beside the sea, which has since left.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [
      { author: 'mircea-dobre', place: 'Sulina' },
      { author: 'leonie-abt', role: 'editor' },
    ],
    sources: [{ name: 'Recordings on the bar at Sulina' }],
    notes: [{ kind: 'partner', text: 'Recorded with Radio Stufăriș, a community station in the delta.', url: 'https://example.net/radio-stufaris' }],
    read: 0.8,
    body: [
      embed('audio', 'https://example.org/listen/three-pilots-one-sandbank', 'Three pilots, one sandbank (34 minutes)', 'Example Audio'),
      p(
        'Ioana Lipovan throws a lead on a line, as her grandfather did. Petru Zaharia trusts the echo sounder and has framed its first printout. Oleksiy Hrom, who brings ships down from the other bank, looks at the gulls. All three can take a freighter of nine thousand tonnes through the bar at Sulina, and none of them would do it in quite the same place.',
      ),
      p(
        'In this episode they do it together, at dawn, with a captain who has not slept and a cargo of fertiliser that is expected upriver. The argument begins at buoy seven. It is conducted in Romanian, Ukrainian, Russian and, when it matters, in numbers.',
      ),
      facts(
        'In the episode',
        '02:10 – Why the river builds a new bank every spring, and who names it',
        '11:45 – The lead, the printout, the gulls',
        '21:30 – Buoy seven, and a silence of forty seconds',
        '29:00 – What the captain said, as far as we may print it',
      ),
      p('A transcript in English and Romanian can be had from the newsroom. The silence is marked in it.'),
    ],
  },
  {
    key: 'six-weeks-notice',
    section: 'europe',
    type: 'analysis',
    topics: ['arms-control', 'nato', 'black-sea', 'romania', 'hotlines', 'registers'],
    daysAgo: 175,
    time: '12:15',
    headline: 'Six weeks’ notice: the dull form that keeps exercises dull',
    standfirst: 'Neighbours on the Black Sea warn each other before they move troops. The habit is older than the trust, and has outlasted it.',
    dateline: 'Constanța',
    picture: {
      key: 'map-exercise',
      altText: 'Drawn map of the Black Sea with a dashed red rectangle in its western half',
      caption: 'The notice form asks for a rectangle of sea and two dates. Most disputes are about the rectangle.',
      credit: 'Map: The Causeway',
    },
    bylines: [
      { author: 'mircea-dobre', place: 'Constanța' },
      { author: 'ilse-vandenberg', role: 'contributor' },
    ],
    sources: [{ name: 'Register of the Black Sea notice exchange, as deposited in Constanța' }],
    read: 1.1,
    body: [
      p(
        'The form has ten boxes and fits on one page. A government that means to put more than four thousand soldiers or thirty ships into an exercise on the Black Sea sends it to its neighbours six weeks ahead. Box nine asks for a telephone number. In the register at Constanța, where copies are kept in grey cartons, box nine has been left empty four times in twelve years.',
      ),
      p(
        'Boxes two to five, on the other hand, are rarely quite true. Numbers are rounded down to just beneath the limit for inviting observers. One exercise was cut into three, each a day apart, with the same cook. The officers who read the forms know this, and do not much mind.',
      ),
      p(
        '“I never believed the figure,” says Stelian Moga, who read them for nine years as a captain in the Romanian navy. “I believed the date. If ships sail on the day they said, I go home. If they sail on another day, I wake people up. The form is how I know which evening it is.”',
      ),
      h2('A fence, seen from both sides'),
      p(
        'Critics call the exchange a fig leaf, and point out that it forbids nothing. They are right about the text. It limits no gun and scraps no ship. Its use lies elsewhere: it makes every absence visible. A movement without a form is an event. With one it is a Wednesday.',
      ),
      p(
        'Two repairs would be cheap. Exercises called at short notice escape the six weeks altogether, and should at least be reported within the day. And drones, which carry no soldiers, fall through the boxes entirely; the form still counts mules.',
      ),
      p('Neither repair needs a summit. It needs six people with authority over a photocopier, which is how the form came about in the first place.'),
    ],
  },
];
