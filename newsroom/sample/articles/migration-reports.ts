/** Migration: news, a street in Palermo, and who answers at sea. */
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { facts, h2, note, ol, p, picture, pull, quote, readWith, ul } from '#newsroom/sample/text.ts';

export const migrationReports: SampleArticle[] = [
  {
    key: 'permits-at-the-field-gate',
    section: 'migration',
    type: 'news',
    topics: ['italy', 'labour-migration', 'papers-and-permits', 'wages', 'farming'],
    daysAgo: 0,
    time: '06:40',
    headline: 'Harvest permits will be stamped at the field gate in Sicily',
    standfirst: 'A van with a printer and two clerks is to do in an hour what the provincial office does in forty-seven days.',
    dateline: 'Vittoria',
    picture: {
      key: 'greenhouses',
      altText: 'Drawn view of long plastic greenhouses side by side, a white van standing at the gate before them',
      caption: 'Around Vittoria the fields lie under plastic, and the harvest does not wait for the post.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'pietro-lunghi', place: 'Vittoria' }],
    sources: [{ name: 'Provincial labour office (Ragusa)', url: 'https://example.org/ragusa-labour' }, { name: 'Growers’ cooperative Serre Basse' }],
    read: 3,
    body: [
      p(
        'The average tomato in the greenhouses of Vittoria ripens in sixty days. The average seasonal work permit takes forty-seven, which leaves a man from Sfax or Sylhet thirteen days in which he is both legal and needed.',
      ),
      p(
        'From next month the labour office in Ragusa will try another way. A van with a printer, a fingerprint reader and two clerks will stand at the gates of thirty-eight farms, a day at each, and issue permits on the spot to workers who already hold a visa and a contract. The trial is for three months and up to 2,400 permits.',
      ),
      p(
        '“We are not lowering the bar,” said Loredana Iacono, who runs the office. “The same four papers are checked. We are only bringing the desk to where the papers are, because the papers cannot get a bus to Ragusa. There isn’t one.”',
      ),
      p(
        'Growers asked for the van. So did the farm workers’ union, for a different reason: a labourer who waits without a permit works without a payslip, and cannot complain. It will send an observer to each gate, and has printed the hourly wage on a card in Arabic, Bengali, Italian and Romanian. The two sides disagree about where he should stand. The growers say outside, the union says beside the printer.',
      ),
      ul(
        'Checked at the gate: visa, contract, tax number, address.',
        'Left to Ragusa: renewals, changes of employer, anyone with a refusal on file.',
        'Cost to the worker: the state’s fee and a photograph; nothing to the farm.',
      ),
      p(
        'The fourth paper may prove the hardest. Of thirty workers who showed us theirs, twelve had given as their address the farm at whose gate we stood. The owner, asked about it, said that this was the first he had heard of it, and then that they were good tenants.',
      ),
    ],
  },
  {
    key: 'post-for-no-address',
    section: 'migration',
    type: 'reportage',
    topics: ['italy', 'labour-migration', 'papers-and-permits', 'registers'],
    daysAgo: 13,
    time: '10:30',
    kicker: 'A series on papers',
    headline: 'Eleven hundred people live in a Palermo street that does not exist',
    standfirst: 'Via dell’Attesa has a number one and nothing else. Its post is sorted in a former porter’s lodge, by first name.',
    dateline: 'Palermo',
    picture: {
      key: 'pigeonholes',
      altText: 'Drawn view of a wall of pigeonholes with letters in them, two bundles of post on the counter before it',
      caption: 'The racks in the lodge of the Casa del Noce once held a wine merchant’s bottles. One hole has a red card in it.',
      credit: 'Drawn after a photograph by Omar Benhaddou',
    },
    bylines: [
      { author: 'pietro-lunghi', place: 'Palermo' },
      { author: 'omar-benhaddou', role: 'photographer' },
    ],
    sources: [{ name: 'The Causeway at the Casa del Noce' }, { name: 'Registry office of the city of Palermo', url: 'https://example.org/registry' }],
    notes: [
      {
        kind: 'funder',
        text: 'This report belongs to a series on papers, supported by the Two Shores Foundation. The foundation has no say in what we write.',
        url: 'https://example.org/two-shores',
      },
    ],
    choice: true,
    read: 18,
    body: [
      p(
        'At ten to seven the postman leans his bicycle against a wall on which nothing is written and takes two bundles out of the basket. Everything in them is addressed to Via dell’Attesa 1. He has delivered to this street for six years and has never seen it, because it is not there.',
      ),
      p(
        'A person in Italy without a fixed home can be entered in the civil register under a street that the town makes up for the purpose. Some towns name theirs after a saint or a benefactor. Palermo, nobody remembers why, called its street the Street of Waiting. It has one number and 1,114 residents.',
      ),
      p(
        'But a letter needs a slot to fall through. So their post is brought here, to the porter’s lodge of the Casa del Noce, a former convent behind the fish stalls of the Capo, where Concetta Lo Bianco has been up since five.',
      ),
      h2('Forty-one Mohameds'),
      p(
        'Lo Bianco is seventy-one and was a typesetter at a newspaper until newspapers gave up type. The pigeonholes were a wine merchant’s racks. She sorts by first name. She tried surnames in the first year, and found that the same man had been written down in four ways by four offices, none of them his.',
      ),
      p(
        '“Surnames belong to the state,” she says. “The first name is what his mother calls him. That he’ll recognise.” There are forty-one Mohameds. She tells them apart by the day on which they come.',
      ),
      pull('Surnames belong to the state. The first name is what his mother calls him.', 'Concetta Lo Bianco'),
      p(
        'Mariama Touré, who cleans offices at night, comes on Tuesdays. Today there is an envelope with a window in it, and she holds it against the light before she opens it, as everybody here does: a white sheet is an appointment, a yellow one a refusal. It is white. She has waited for it for seven months. She reads the date aloud, then reads it again to see whether it has changed.',
      ),
      h2('What a stamp can open'),
      p(
        'An address is a small thing until one has to do without it. On the wall Lo Bianco keeps a list, in capitals, of what cannot be had until a letter has arrived:',
      ),
      ol(
        'A doctor of one’s own.',
        'A permit, or its renewal.',
        'A bank account, and with it a wage that is not cash.',
        'A place at school for a child over six.',
        'A summons, which is how one learns that one is accused of something and may answer.',
      ),
      p(
        'Samir Hamdi lost a case over unpaid wages because the summons went to a reception centre that had been closed for a year. The judge was correct, he says; it was the envelope that was wrong. He now comes every morning on his way to the market, whether he expects anything or not.',
      ),
      picture(
        'bicycle-wall',
        'Drawn view of a red bicycle with letters in its basket against a bare wall, beside a door with its shutter half up',
        'There is no sign. Whoever has a letter here has been told which wall it is.',
        'Drawn after a photograph by Omar Benhaddou',
        'wide',
      ),
      readWith('pension-years-travel-home'),
      h2('The postman’s objection'),
      p(
        'The arrangement rests on a single sheet, signed by the registry, the post office and the cooperative that rents the convent. A letter is kept for ninety days. A registered one may be signed for by the lodge if the resident has left a signature there.',
        note('The lodge holds 803 signatures. The remaining residents must come in person within ten days of the slip.'),
        ' The sheet expires every December, and has twice been renewed in January.',
      ),
      p(
        'Giuseppe Ferrante, the postman, has raised an objection, and has done so in writing. By the rules of the post a letter for a person who cannot be found at the address goes back to the sender. Strictly, he says, all of them should. He lifts the second bundle on to the counter.',
      ),
      quote(
        'I asked my director where exactly I should fail to find them. He thought about it for a month. Then he wrote that a street exists if the post is collected there. So on that morning, you could say, I built it.',
        'Giuseppe Ferrante, postman',
      ),
      p(
        'Other towns have come to look. Trapani is copying the racks. A councillor here would rather close the street and find its people rooms, which everybody in the queue would prefer too; she puts the number of rooms that she can offer this year at sixty.',
      ),
      facts(
        'Via dell’Attesa 1',
        '1,114 residents of 49 nationalities, 87 of them Italian',
        'About 260 letters on an ordinary morning',
        'Letters kept for 90 days, then returned',
        'Open four hours a day, staffed by one paid porter and nine volunteers',
      ),
      p(
        'By eleven the racks are thinner. Lo Bianco pulls down the shutter halfway and goes once more along the holes with a pencil, pushing in what sticks out. In the one marked *Daouda* lies a postcard of a bridge in Lyon, on its eighty-eighth day. She turns it over, though she knows what it says. Then she puts it back, and writes on the calendar, two days on, that the lodge will be shut for stocktaking.',
      ),
    ],
  },
  {
    key: 'visa-files-lost-in-move',
    section: 'migration',
    type: 'news',
    topics: ['european-union', 'borders', 'papers-and-permits', 'registers'],
    daysAgo: 48,
    time: '15:30',
    headline: 'Memo counts 6,000 visa files mislaid in a move between offices',
    standfirst: 'Applicants were told to be patient. A paper seen by The Causeway says that nobody knows which cellar their papers are in.',
    dateline: 'Brussels',
    bylines: [{ author: 'leonie-abt', place: 'Brussels' }],
    sources: [{ name: 'Internal memorandum seen by The Causeway' }],
    fate: {
      is: 'withdrawn',
      hoursLater: 43,
      reason: 'The memorandum on which this report rested could not be verified, and the person who sent it to us no longer answers.',
      decidedBy: 'Leonie Abt, Editor',
    },
    read: 4,
    body: [
      p(
        'Some six thousand applications for long-stay visas went astray when three processing centres were merged into one, according to a memorandum of four pages that a member of staff passed to The Causeway.',
      ),
      p(
        'The paper, which bears neither letterhead nor signature, says that 146 crates left the old offices and 131 were signed for at the new one. It proposes that the applicants be asked for their documents again “without reference to the cause”.',
      ),
      p(
        'The contractor that runs the centre declined to comment on internal papers. It said that delays after the move had been announced, and that passports were never stored in crates.',
      ),
      p(
        'Four applicants in two cities told us that they had been asked a second time for certificates already handed in. One, a welder from Tunis with a contract in Ghent, had kept the receipt. It gives the date, the counter and the number of sheets: thirty-one.',
      ),
      p(
        'The memorandum names no one. It ends with a table of shelves, on which the fifteen crates, if there are fifteen, have a row to themselves and a question mark.',
      ),
    ],
  },
  {
    key: 'pension-years-travel-home',
    section: 'migration',
    type: 'news',
    topics: ['moldova', 'italy', 'labour-migration', 'papers-and-permits', 'wages'],
    daysAgo: 102,
    time: '12:40',
    headline: 'Carers’ Italian pension years get a counter of their own in Chisinau',
    standfirst: 'Two clerks with two screens will read both countries’ files at once, and look for the months that neither has.',
    dateline: 'Chisinau',
    picture: {
      key: 'two-screens',
      altText: 'Drawn view of a counter with a screen on either side, turned towards each other, and a jar of cherries between them',
      caption: 'Two countries, two files. The jar belongs to the queue.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [
      { author: 'mircea-dobre', place: 'Chisinau' },
      { author: 'pietro-lunghi', place: 'Bologna' },
    ],
    sources: [{ name: 'Joint notice of the two pension offices (Chisinau and Bologna)' }],
    read: 1.3,
    body: [
      p(
        'Valentina Cojocaru looked after four old people in Emilia, one after the other, for seventeen years. She has outlived them all, speaks of each by first name, and can prove twelve years and two months.',
      ),
      p(
        'Women like her are the reason for a counter that opened in Chisinau with two clerks, one lent by the Moldovan pension office and one by the Italian. Each has a screen turned so that the other can see it. Until now a carer who had returned wrote to both countries, and was asked by each for a paper that the other issued.',
      ),
      p('In its first five weeks the counter took 940 files. In 610 of them the two screens disagreed.'),
      h2('The missing months'),
      p(
        'Most of the gaps are the start of a job, before the family registered the contract. “We find the same pattern again and again,” said Paola Venturi, the clerk from Bologna. “Three months of nothing and then, on the first of a month, a complete working life.” The counter cannot invent contributions. It can write to the employer, and where the employer has died, to the heirs, who may pay what is owed at the rate of the time.',
      ),
      p(
        'Of the first 180 heirs who were written to, seventy-four have replied and fifty-one have paid. The average sum was €1,130. One enclosed a photograph of his mother with the carer, and a note asking whether she still made the cherry preserve.',
      ),
      p(
        'Patronage offices, which charge carers in Italy for such searches, call the counter slow. The carers’ association in Bologna calls it free. It would like a second one in Bălți, and a line for those who have not gone home and do not mean to.',
      ),
      p(
        'Cojocaru’s file came back with three years more. She had brought Venturi a jar, which the rules forbid, so it stands on the counter and belongs to the queue.',
      ),
    ],
  },
  {
    key: 'who-answers-a-distress-call',
    section: 'migration',
    type: 'explainer',
    topics: ['sea-rescue', 'maritime-security', 'eastern-mediterranean', 'hotlines'],
    daysAgo: 122,
    time: '08:00',
    kicker: 'How it works',
    headline: 'Who must answer a distress call at sea, and who pays the fuel',
    standfirst: 'The nearest ship has to turn. Nearly everything that happens afterwards is left to be argued about by telephone.',
    picture: {
      key: 'boat-at-sea',
      altText: 'Drawn view of eleven people close together in an open boat, alone on flat water',
      caption: 'The duty to help does not depend on who is in the boat, or why.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'pietro-lunghi' }, { author: 'leonie-abt', role: 'editor' }],
    sources: [
      { name: 'Conventions on safety of life at sea and on search and rescue' },
      { name: 'Interviews with two former duty officers of rescue centres' },
    ],
    choice: true,
    read: 14,
    body: [
      p(
        'A freighter with 26,000 tonnes of wheat on board burns about a tonne of fuel an hour. When a call for help comes in at night from twenty miles to the south, that tonne is the first thing nobody mentions.',
      ),
      h2('The master'),
      p(
        'Must turn. A ship that can help people in distress is bound to go to them at full speed, whoever they are, unless it would put itself in danger or is released by those who are closer. The rule stands in the convention on safety at sea, and is older than it. A master who sails on can be tried at home.',
      ),
      h2('The coast'),
      p(
        'The sea is divided into search and rescue regions. The state responsible for one need not send a boat of its own to every call, but must see to it that somebody goes, and stay in charge until it is over. Where two regions overlap, or the line is disputed, two centres may each be sure that it is the other’s case.',
      ),
      p(
        '“You hear the pen being put down,” says Ettore Vassallo, who answered such calls for twenty-two years. “I always asked one question: who is writing this in his log? Whoever said ‘I am’ had the boat.”',
      ),
      h2('The place of safety'),
      p(
        'A rescue ends when people are ashore somewhere their lives are no longer threatened and their basic needs are met. The state in charge has to find that place, as soon as it reasonably can. The conventions do not say which port, and most of the arguments are about this sentence.',
      ),
      h2('The fuel'),
      p(
        'Is paid by the ship. Saving life earns no reward in itself; saving a cargo does. Insurers generally cover the extra fuel, food and days, and the charter often says who bears the delay.',
      ),
      facts(
        'In the order in which it happens',
        'The call is heard, and written in a log',
        'The nearest ship able to help turns',
        'A rescue centre takes charge and says so',
        'A place of safety is named',
        'Everybody sends somebody else the bill',
      ),
    ],
  },
];
