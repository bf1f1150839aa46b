/** Gulf: what a patrol office without boats can do, an interview with Nadim al-Farsi, and a Monday letter. */
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { facts, h2, note, ol, p, picture, pull, quote, readWith, table } from '#newsroom/sample/text.ts';

export const gulfVoices: SampleArticle[] = [
  {
    key: 'patrol-office-one-year',
    section: 'gulf',
    type: 'analysis',
    topics: ['joint-patrol-office', 'strait-of-hormuz', 'maritime-security', 'arms-control', 'hotlines'],
    daysAgo: 41,
    time: '11:50',
    kicker: 'One year on',
    headline: 'The Joint Patrol Office has no boats. It has begun to matter',
    standfirst: 'A year after it opened above a chandler’s shop in Muscat, its power is a serial number and a clock set to 72 hours.',
    dateline: 'Muscat',
    picture: {
      key: 'map-gulf',
      altText: 'Drawn map of the Gulf: two dashed lanes with ships in them run out through the strait, which is ringed in red',
      caption: 'Six coastguards on the southern shore report to the office. Two thirds of all meetings fall inside the ring.',
      credit: 'Map: The Causeway',
    },
    bylines: [
      { author: 'said-al-balushi', place: 'Muscat' },
      { author: 'leonie-abt', role: 'editor', place: 'Brussels' },
    ],
    sources: [
      { name: 'Joint Patrol Office, first annual log', url: 'https://example.org/joint-patrol-office/log' },
      { name: 'Interviews with nine officers of five coastguards' },
    ],
    notes: [{ kind: 'note', text: 'One of the authors spent four nights in the watch room, on the condition that ships under way were not named.' }],
    choice: true,
    read: 7,
    body: [
      p(
        'When the Joint Patrol Office opened, a newspaper in the Gulf called it an answering machine with a flag. The description was unkind and, as far as it went, exact. The office has forty-four people, two rooms above a ship’s chandler in Muscat, and not so much as a dinghy. It may not stop a ship or fine one, nor give an order to anyone who can.',
      ),
      p(
        'What it may do is write things down. Whenever a patrol of one of its six members comes within 500 metres of another’s patrol, or of a merchant ship that has not asked for company, both are to report. The meeting gets a number. If the two accounts differ, the office puts one question to each side, and each has seventy-two hours to reply. Then all of it is printed, silence included.',
      ),
      h2('The weight of a serial number'),
      p(
        'That last rule was thought to be harmless, and it is the one that bites. Before the office, a bad night at sea left two angry telegrams, filed in two ministries. Now it leaves a line in a table that underwriters read.',
      ),
      table(
        'Meetings at sea reported to the office, by quarter',
        ['Quarter', 'Meetings', 'Accounts differed', 'Answered in time', 'Closer than 100 m'],
        ['First', '318', '97', '31', '22'],
        ['Second', '402', '88', '52', '19'],
        ['Third', '441', '71', '58', '11'],
        ['Fourth', '437', '54', '49', '6'],
      ),
      p(
        'Two things can be read from it. Captains report more and quarrel less; and the closest passes, those under a hundred metres,',
        note('A patrol boat at twenty-five knots covers a hundred metres in about eight seconds.'),
        ' have become rare. Some of this is weather, and some of it is that two members took their fastest boats off the water to repair them. But the officers we spoke to, in five of six services, gave the same reason unprompted.',
      ),
      quote(
        'My crews are not afraid of Muscat. They are afraid of their own admiral, who gets the log on Thursdays and reads it aloud.',
        'A coastguard commander of one member state',
      ),
      h2('Three things it cannot do'),
      p('It is easy to make too much of this. There are three gaps in the arrangement, and the office’s own lawyers list them in this order:'),
      ol(
        'It covers meetings and not boardings. Once a man is over the rail, the case belongs to the flag state and the log falls silent.',
        'It has six members, and the strait has two shores. The northern one is sent the log every week and has never replied, nor returned it.',
        'Its mandate ends after three years unless all six renew it, and two have tied their signature to matters that have nothing to do with the sea.',
      ),
      p(
        'The second gap is the widest. “We have built one half of a bridge,” said Mariam Haddadin, who teaches the law of the sea in Amman and helped to draft the statute. “The question is whether to call it a pier.” Her advice is to keep sending the log: a state that wants one day to complain about an entry will first have to say that it has been reading.',
      ),
      pull('Then all of it is printed, silence included.'),
      readWith('gulf-pilots-one-channel'),
      h2('A small case for small print'),
      p(
        'Arms control began with such things: lists, notice, a number to ring. The famous treaties came later and rested on them. Nobody above the chandler’s shop claims to be preventing a war. They claim that fewer of the nights on which one might begin by mistake now end in two versions.',
      ),
      facts(
        'The office in brief',
        'Members: Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates',
        'Staff: 44, lent for two years each',
        'Yearly cost: €6.1 million, a third of it rent and radio masts',
        'Meetings logged in the first year: 1,598',
      ),
      p(
        'In the watch room there is a white line on the floor, left over from a dance school. The officers of the two members that get on least well sit on either side of it. They share a kettle. This is not in the log, but we were asked to mention it.',
      ),
    ],
  },
  {
    key: 'fog-signal-interview',
    section: 'gulf',
    type: 'interview',
    topics: ['nadim-al-farsi', 'oman', 'joint-patrol-office', 'ports-and-pilots', 'charts-and-lights', 'roads'],
    daysAgo: 11,
    time: '08:30',
    kicker: 'Roads and lights',
    headline: '‘Nobody ever thanked a ministry for a fog signal’',
    standfirst: 'Nadim al-Farsi has run Oman’s roads, lights and harbours for nine years. He prefers to be noticed by nobody.',
    dateline: 'Muscat',
    picture: {
      key: 'harbour-night',
      altText: 'Drawn view of three small boats in a harbour at night, the lights of the shore mirrored in the water',
      caption: 'Muscat’s old harbour: of its forty lights, says Nadim al-Farsi, people know the one that fails.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'said-al-balushi', place: 'Muscat' }],
    sources: [{ name: 'Conversation with Nadim al-Farsi (Muscat)' }],
    choice: true,
    read: 9.5,
    body: [
      p(
        'The brass horn in Nadim al-Farsi’s office is as tall as a boy of ten. It stood on the cape at Ras al-Hadd until it was replaced by a box with a loudspeaker. He signed for it himself, and it is insured. From time to time, he says, a colleague asks to hear it, and the answer is that it would need a compressor, a licence and fog.',
      ),
      p('He came to the ministry at twenty-three as a clerk in the lights department, in Sur. We met on a day when a wadi had taken away a road.'),
      h2('On roads that leave'),
      p('**You lost a bridge this morning.**'),
      p(
        'We lost the approach to a bridge. The bridge is excellent. It is standing there with nothing at either end, like an official with a title. People will drive through the wadi for eight days, and on the ninth we shall have gravel.',
      ),
      p('**Why not build it higher?**'),
      p(
        'Because then the water goes to the next village. For thirty years we fought wadis as though they were an enemy with a plan. Now we let the road go under in eight places where it does no harm, and put a white post there with a red ring at knee height. If you can’t see the ring, turn round. A post costs sixty rials.',
        note('Some €140.'),
        ' In four winters nobody has drowned at one of them.',
      ),
      p('**And elsewhere?**'),
      p('Elsewhere, yes. Three people, where I had not yet put posts. You may write that down as well.'),
      pull('It is standing there with nothing at either end, like an official with a title.'),
      picture(
        'oasis',
        'Drawn view of a pool among sand hills, six palms standing round it',
        'A wadi on most of its days. On the others it takes a road with it, and sometimes the approach to a bridge.',
        'Illustration: The Causeway',
      ),
      h2('On the six pilots'),
      p('**You spent a year getting six harbours onto one radio channel. What took so long?**'),
      p(
        'Politeness. Each of them had a reason that it did not wish to mention, and so we had to discuss the reasons that it did. We discussed antennas for four months. I learned a lot about antennas.',
      ),
      p('**What was the reason?**'),
      p(
        'That a pilot is king on the bridge for one hour, and nobody likes a king to be recorded. I understood them. I wouldn’t like it either. That is why it was necessary.',
      ),
      readWith('gulf-pilots-one-channel'),
      p('**The Joint Patrol Office was partly your idea. Its critics call it a filing cabinet.**'),
      p(
        'I grew up with filing cabinets. A lighthouse is a filing cabinet with one sheet in it, and the sheet says: here. When two countries disagree about a night at sea, it is a great thing to have somewhere a dull man who wrote down the time. I want the office to be so dull that no one thinks of closing it.',
      ),
      p('**Two members may not renew.**'),
      p('Then they will have to send someone to say so, and that person will see the kettle. I have great confidence in the kettle.'),
      h2('On not being thanked'),
      p('**You turned down a higher post twice.**'),
      p(
        'Three times; once I was on leave. A minister must cut ribbons, and the things I like have no ribbon. Nobody ever thanked a ministry for a fog signal. You hear it, you turn the wheel, and an hour later you are complaining about the coffee in port. That complaint is my medal.',
      ),
      p('**What is the worst thing you have built?**'),
      p(
        'A railway station, very beautiful, for a railway that didn’t come. I had believed a forecast because it was bound in leather. I go past it on purpose, once a year.',
      ),
      p('**And what would you still like to build?**'),
      p(
        'A table. I’m serious. In all six harbours the captain stands, the pilot stands and the customs man stands, and they pass papers over each other’s arms. I have had a table designed. Everyone agrees that it is needed, and there is a dispute about its height.',
      ),
      facts(
        'Nadim al-Farsi',
        'Born in Sur, the son of a net-maker',
        'Clerk, then inspector, in the lights department; head of transport works for nine years',
        'Responsible for 2,300 kilometres of coast lights and some 4,000 white posts',
      ),
    ],
  },
  {
    key: 'whoever-has-the-night-shift',
    section: 'gulf',
    type: 'opinion',
    column: 'monday-letter',
    topics: ['joint-patrol-office', 'hotlines', 'nato', 'arms-control'],
    daysAgo: 27,
    time: '06:30',
    headline: 'A hotline is only as good as whoever has the night shift',
    standfirst: 'Three of them will be announced this week. Before you applaud, ring one.',
    picture: {
      key: 'radio',
      altText: 'Drawn view of an old wooden radio with a round dial on a table by a window, a cup beside it',
      caption: 'Any instrument will do, even this one. What matters is the chair in front of it.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'ilse-vandenberg' }],
    read: 6,
    body: [
      p(
        'I once rang a hotline. I was young, a ministry had printed the number in a brochure by mistake, and it was raining. After nine rings a man answered who was plainly eating soup. He asked which side I was. I said that I was a journalist, and he said, with real sorrow, that there was no procedure for that.',
      ),
      p(
        'He has been my friend for thirty years, and has told me what the brochure left out. The line was tested every Monday at ten, by two people who knew each other’s voices. It was used in earnest four times. Three of these fell between two and five in the morning, when the person at the desk was the most junior in the building, because seniority means sleeping at home.',
      ),
      p(
        'This week you will read of new lines between navies, between grid controllers and, if the lawyers are done, between two coastguards in the Gulf. There will be photographs of a telephone. I have nothing against telephones. But the thing to ask at the press conference is who will pick it up at ten past three, what rank she has, in which language she dreams, and whom she may wake.',
      ),
      p(
        'The last point decides everything. A duty officer who may wake an admiral is a treaty. One who must first draft a note is a letter box. I know of a line in northern Europe, a good one, on which for two years any call after midnight was returned at nine with an apology. Nothing happened in those two years. This was put down to the line.',
      ),
      p(
        'So here is my test for the week’s announcements. Let each side publish one number, the minutes that passed between the last call at night and the first person who could decide something. In the Joint Patrol Office they say it is fourteen. I should like to hear what it is in Brussels.',
      ),
      p(
        'My friend, by the way, did in the end write a procedure for journalists. It consists of one word, and he was kind enough to say it in French.',
      ),
    ],
  },
];
