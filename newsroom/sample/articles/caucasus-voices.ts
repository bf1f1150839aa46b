/** Caucasus: an interview, an analysis and an opinion. */
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { facts, h2, note, ol, p, picture, pull, quote, readWith, table, ul } from '#newsroom/sample/text.ts';

export const caucasusVoices: SampleArticle[] = [
  {
    key: 'a-queue-weighs-forty-tonnes',
    section: 'caucasus',
    type: 'interview',
    topics: ['elene-tsiklauri', 'south-caucasus', 'borders', 'weights-and-measures', 'mediation'],
    daysAgo: 8,
    time: '10:00',
    kicker: 'The transit table',
    headline: '‘A signature weighs nothing. A lorry in a queue weighs forty tonnes’',
    standfirst: 'Elene Tsiklauri chairs the only table at which three neighbours sit every month. She explains what bad coffee has to do with it.',
    dateline: 'Tbilisi',
    picture: {
      key: 'portrait-2',
      altText: 'Drawn portrait of Elene Tsiklauri, head and shoulders',
      caption: 'Elene Tsiklauri built roads for nineteen years before she was asked to chair a conference about them.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [
      { author: 'tamar-gelovani', place: 'Tbilisi' },
      { author: 'katya-voronina', role: 'translator' },
    ],
    sources: [{ name: 'Conversation with Elene Tsiklauri (Tbilisi)' }],
    notes: [
      { kind: 'note', text: 'The conversation was held in Georgian and Russian. It has been shortened, and Ms Tsiklauri has checked the figures.' },
    ],
    read: 5,
    body: [
      p(
        'On Elene Tsiklauri’s desk in Tbilisi stands a brass weight of two kilograms, which she hands to visitors who tell her that something is only a technical matter. They find it heavier than they expected. For nineteen years she built roads, the last of them over a pass that is shut for half the year. Then three governments that agree on little agreed on her. The South Caucasus Transit Conference has a staff of seven, one photocopier and, next week, a text to sign.',
      ),
      h2('The same walnuts, four times'),
      p('**Why does peace, if that is the word, begin with weighing lorries?**'),
      p(
        'It isn’t the word, and I would be grateful if you didn’t print it in large letters. It begins with weighing because everyone hates being weighed. A load that goes from the Caspian to the Black Sea stands on four scales. The walnuts are the same walnuts. Each time somebody writes down a slightly different number, and each number belongs to an office, and the office defends it.',
      ),
      p('**Is the difference so large?**'),
      p(
        'In the two hundred loads we followed it was one per cent on average. That is a driver with his lunch, or without. The wait was fifty minutes each time. I asked a customs officer what happened in the other forty-six. He said: “That is when we establish that it is a lorry.”',
      ),
      p('**What will the new slip change on the first day?**'),
      p(
        'Very little, I hope. If anyone notices it on the first day, something has gone wrong. On the hundredth day a man gets home while his daughter is awake. I am an engineer; I don’t count a bridge as finished when the ribbon is cut but when the first person crosses it without looking up.',
      ),
      pull('I don’t count a bridge as finished when the ribbon is cut but when the first person crosses it without looking up.', 'Elene Tsiklauri'),
      h2('Three rules for a table'),
      p('**Your delegates come from ministries that hardly speak. How do you keep them in a room?**'),
      p('There are three rules. I did not find them in a manual.'),
      ol(
        'The coffee is bad, and there is only one machine. They have to stand next to each other to wait for it, and they have something to complain of together.',
        'Nobody speaks about maps. If a map is needed, we draw it on the board from memory, all three of us at once. It is always so poor that nobody can take offence.',
        'Every meeting ends with a date. If there is no date, nobody gets a coat.',
      ),
      p('**Has anyone left without a coat?**'),
      p('Once. He came back for it after a quarter of an hour, and we had a date.'),
      picture(
        'weighbridge',
        'Drawn view of a lorry on a steel plate let into a yard, a hut with a large dial beside it, more lorries waiting behind',
        'Four of the fifty minutes. The other forty-six are spent in the line behind.',
        'Illustration: The Causeway',
      ),
      h2('What cannot be weighed'),
      p('**Critics say that you polish the doorknobs of a house that has no roof.**'),
      p(
        'They’re quite right about the roof. There are families in all three countries who wait for news that no conference of mine can give them, and I never tell anybody that lorries come before people. But I have lived in a house without a roof, in the nineties. We were glad of the doors.',
      ),
      quote(
        'A signature weighs nothing. A lorry in a queue weighs forty tonnes, and there are four hundred of them, and in each sits somebody who will tell the story at home. That is how a border gets its reputation.',
        'Elene Tsiklauri',
      ),
      p('**What would make you resign?**'),
      p(
        'If one of the fourteen scales were found to be set, on purpose, in somebody’s favour, and I was asked to be understanding about it. I can work with people who distrust each other. I can’t work with a crooked plate.',
        note('The bridges are tested twice a year by inspectors from outside the region, with a lorry whose weight is known to the kilogram.'),
      ),
      p('**And what comes after the scales?**'),
      p(
        'Axles. Then tyres. After that there is a question about water, which I leave to the people whose feet are in it. You see, I have no vision. I have a list, and I’m on the first page.',
      ),
      readWith('debed-two-gauges'),
      facts(
        'Elene Tsiklauri',
        'Born in Dusheti, studied bridge building in Tbilisi and Brno',
        'Nineteen years with the road department, eight of them on mountain passes',
        'Chair of the transit conference since it was founded, elected by all three members and re-elected once',
      ),
    ],
  },
  {
    key: 'debed-two-gauges',
    section: 'caucasus',
    type: 'analysis',
    topics: ['armenia', 'georgia', 'azerbaijan', 'water', 'weights-and-measures', 'farming'],
    daysAgo: 93,
    time: '11:10',
    kicker: 'Shared rivers',
    headline: 'A river shrinks between two gauges, and so does the trust in them',
    standfirst: 'Armenia and Georgia measure the Debed nine kilometres apart. In a dry month the two figures no longer describe one river.',
    dateline: 'Ayrum',
    picture: {
      key: 'river',
      altText: 'Drawn view of a river winding between low hills',
      caption: 'By late summer the Debed can be crossed on foot, in either direction, without wetting the knee.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [
      { author: 'hagop-sarian', place: 'Ayrum' },
      { author: 'tamar-gelovani', place: 'Sadakhlo' },
      { author: 'leonie-abt', role: 'editor' },
    ],
    sources: [{ name: 'Daily readings of both hydrological services, with calculations by The Causeway', url: 'https://example.org/debed-readings' }],
    read: 1.9,
    body: [
      p(
        'The Armenian gauge is a painted staff bolted to the pier of a bridge at Ayrum. The Georgian one, below Sadakhlo, is a steel float in a concrete well. Between the two lie nine kilometres of river, thirteen pumps and, in August of last year, fourteen hundred litres a second that one country had let through and the other had not received.',
      ),
      p(
        'Nobody has accused anybody of theft. The two services exchange their figures every month, by e-mail and with good wishes. But the sharing of the Debed rests on those figures, and on a protocol of four pages that is renewed each spring by two men shaking hands on a bridge. Last time one of them kept his glove on. It was cold; it was also discussed for a week.',
      ),
      table(
        'The Debed at its two gauges, mean flow last year in cubic metres a second',
        ['Month', 'Ayrum', 'Sadakhlo', 'Difference'],
        ['May', '61.0', '58.9', '2.1'],
        ['June', '38.4', '36.6', '1.8'],
        ['July', '15.2', '13.6', '1.6'],
        ['August', '9.3', '7.9', '1.4'],
        ['September', '10.1', '9.0', '1.1'],
      ),
      p(
        'In litres the gap narrows through the summer. As a share it grows: three parts in a hundred in May, fifteen in August.',
        note('The services supplied daily readings. The monthly means and the subtraction are ours.'),
        ' A farmer does not live on litres. He lives on the share.',
      ),
      h2('Where fourteen hundred litres go'),
      p('We took the August figure to five hydrologists, two in each country and one in Zürich. They agreed on three causes:'),
      ul(
        'Pumps. Thirteen are licensed between the gauges, seven on one bank and six on the other. With all of them at full bore they lift 620 litres a second.',
        'Gravel. The flood of two springs ago left a new bed, and part of the river now runs beneath it. Estimates lie around 400.',
        'Error. In low water a float can be wrong by five per cent, which at Sadakhlo in August is a little under 400.',
      ),
      p(
        'Add them up and the river is whole again. That is what makes the quarrel so durable: no water is missing, but every litre of the explanation belongs to somebody. The pumps have owners on both banks. The error has an owner too, who is proud of his float. Only the gravel belongs to no one, and so it is blamed the most.',
      ),
      pull('No water is missing, but every litre of the explanation belongs to somebody.'),
      p(
        '“I could show you the gravel,” says Anahit Melkumyan, who reads the staff at Ayrum for the Armenian service. “You hear it at night. My colleague downstream says that he hears only pumps. We are both musical.”',
      ),
      h2('The view from further down'),
      p(
        'Below Sadakhlo the Debed joins the Khrami, and the Khrami the Kura, and the water becomes a question for Azerbaijan. Elnur Safarzade manages canals near Gazakh for 2,300 farms. He has no seat at the bridge and has not asked for one. “I don’t need to know whose gauge is right,” he says. “I need to know on a Monday what will come on a Friday. When the two of them differ, I take the lower and tell people to plant less.”',
      ),
      p('That caution has a price. By his own estimate four hundred hectares were left fallow last year for water that did, in the end, arrive.'),
      picture(
        'fields',
        'Drawn view of fields in long strips under heavy cloud, some green and some bare, with one tractor',
        'Fields left bare near Gazakh for want of a number.',
        'Illustration: The Causeway',
      ),
      h2('A third gauge, with two keys'),
      p(
        'The engineers’ proposal is modest. A sonic gauge, which has no float to stick and no staff to misread, would hang beneath the border bridge itself. It would cost €38,000. Each service would hold one of the two keys to its box, and its reading would be sent to both offices, and to Safarzade’s, in the same second.',
      ),
      quote(
        'I have defended my float for sixteen years and I will miss it. But a figure that two people own is worth more than one that is right.',
        'Zurab Kiknavelidze, hydrologist, Tbilisi',
      ),
      p(
        'The objection is that the gauge would read lower than Ayrum and higher than Sadakhlo, as it must, and so convict both. Ministries dislike an instrument that cannot be interpreted. There is also the matter of the invoice, which neither side wishes to receive first, since whoever pays for a ruler is thought to own it.',
      ),
      facts(
        'The Debed, briefly',
        'Formed in northern Armenia where the Pambak meets the Dzoraget',
        'Flows into the Khrami in Georgia, and with it towards the Kura',
        'Shared under a four-page protocol, without a treaty and without a court',
        'Two gauges, nine kilometres and one summer apart',
      ),
      p(
        'Until then the e-mails go back and forth. Melkumyan has begun to add a line about the weather to hers, and the answers have grown longer. In the last one Kiknavelidze reported that he had walked upstream one evening, past the fifth pump, sat down on the stones and switched off his telephone. He thought, he wrote, that he had heard something.',
      ),
    ],
  },
  {
    key: 'leave-the-third-alphabet',
    section: 'caucasus',
    type: 'opinion',
    topics: ['georgia', 'armenia', 'borders', 'languages', 'roads'],
    daysAgo: 161,
    time: '07:45',
    headline: 'A third alphabet on a road sign costs nothing but the paint',
    standfirst: 'New signs are going up on the road south from Tbilisi. The old ones were wrong by the rules, and right about the villages.',
    bylines: [{ author: 'katya-voronina' }],
    read: 1.4,
    body: [
      p(
        'Where the road leaves Marneuli there is a sign I have been translating in my head for years. The village is named in Georgian, as the law asks, and in Latin letters for the lorry drivers. Beneath, in white house paint and a third alphabet, somebody has written what the people who live there call it.',
      ),
      p(
        'The road department is replacing these signs. The new ones are excellent. They reflect headlamps at two hundred metres, they are the same height everywhere, and there is no room on them for a third line. I do not think anyone meant that. The standard has two lines because the country that wrote the standard needed two.',
      ),
      p(
        'I make my living between alphabets and can report that they do not fight. People have fought, and found letters to do it under. A letter by itself only says how to open your mouth. My work has taught me one thing about names in particular: nobody ever minded being addressed in a second language, so long as it came after the first and was spelled correctly.',
      ),
      p(
        'There are objections. If one village, why not all of them, and where do you stop? You stop where the house paint stops. Villages have already told us, at their own expense and at night, where a third line is wanted. On the forty kilometres to Sadakhlo I counted nine; some Armenian, some Azerbaijani, one Greek, in a village where, I was told, two Greeks remain and one of them paints.',
      ),
      p(
        'And does it not weaken the language of the state? Read the sign from the top. Georgian stands first and largest, and is the only one of the three that the villagers did not have to climb a ladder to write.',
      ),
      p(
        'I asked the foreman of the crew what becomes of the old plates. They are stacked in a yard at Bolnisi and sold for aluminium, he said, except for those that are missing in the morning. He has stopped reporting them.',
      ),
    ],
  },
];
