/** Europe: the night train to Bucharest, and what a closed chapter is. */
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { facts, h2, note, ol, p, picture, pull, quote, readWith, table, ul } from '#newsroom/sample/text.ts';

export const europeLongReads: SampleArticle[] = [
  {
    key: 'night-train-changes-wheels',
    section: 'europe',
    type: 'reportage',
    topics: ['moldova', 'romania', 'railways', 'borders'],
    daysAgo: 33,
    time: '07:30',
    kicker: 'On the broad gauge',
    headline: 'Two hours in the air: the night train that changes its wheels',
    standfirst:
      'At Ungheni every carriage for Bucharest is lifted off one gauge and set down on another. The shed that does it has eighteen months left.',
    dateline: 'Ungheni',
    picture: {
      key: 'railway',
      altText: 'Drawn view of two railway tracks side by side, narrowing towards the horizon',
      caption: 'One gauge to the left, the other to the right: the line at Ungheni, where each must become the other.',
      credit: 'Drawn after a photograph by Omar Benhaddou',
    },
    bylines: [
      { author: 'mircea-dobre', place: 'Ungheni' },
      { author: 'omar-benhaddou', role: 'photographer' },
    ],
    sources: [{ name: 'The Causeway, on board the night train from Chisinau' }],
    notes: [
      {
        kind: 'funder',
        text: 'Travel for this report was paid by the Carpathian Reporting Fund, which did not see it before it was published.',
        url: 'https://example.org/carpathian-fund',
      },
    ],
    choice: true,
    read: 30,
    body: [
      p(
        'The conductor comes through at twenty to ten with a single piece of advice, which is to finish your tea. Ten minutes later the carriage leaves the ground.',
      ),
      p(
        'It rises so slowly that the window is the only evidence. A lamp that stood level with the sill now stands level with the knees of a woman in an orange jacket; then the woman too has sunk, as far as her shoulders. Under the floor somebody draws out a pin the length of a forearm. The wheels roll away without us.',
      ),
      p(
        'Moldova’s rails lie 1,520 millimetres apart and Romania’s 1,435. The difference is a little less than a playing card. To cross it, the night train to Bucharest spends two hours in a shed at Ungheni on sixteen electric jacks, four carriages at a time, while one set of wheels is pushed out from beneath it and another is pushed in.',
      ),
      h2('A good pin sings'),
      p(
        'Thirteen people work the night shift. Their foreman, Vasile Rotaru, came as an apprentice at seventeen and is fifty-eight now. By his own arithmetic he has stood beneath forty thousand carriages. He checks each pin by striking it with a small hammer and turning his head.',
      ),
      p(
        '“A good one sings,” he says. “A tired one tells you it is tired. For that you do not need a computer. They have given me a computer, so I write it down there as well.”',
      ),
      pull('A tired one tells you it is tired. For that you do not need a computer.', 'Vasile Rotaru, foreman'),
      p(
        'The woman in the orange jacket is Svetlana Guțu, who guides the new wheels home with a torch held in her teeth. She has a tolerance of four millimetres and a left hand that finds it, she says, before the torch does. On a chain around her neck hangs the key to the jacks. When the wind is above fifteen metres a second she takes it off and puts it in her pocket, and nobody argues.',
      ),
      h2('No cooking above ground level'),
      p(
        'Upstairs, as the passengers call it, the rules of the hour are pasted inside the door of every compartment, in three languages and two colours of tape:',
      ),
      ul(
        'No cooking above ground level.',
        'Lavatories stay locked while the carriage is raised.',
        'Whoever must smoke does so before Ungheni, or in Romania.',
      ),
      p(
        'Carriage six, mostly nurses on their way back to a hospital in Bucharest, sleeps through it. Carriage seven plays cards. In carriage four Ludmila Ceban takes out her knitting. She has made the journey every second month for nine years, to see a grandson, and this is the only stretch of it on which nothing shakes. “It is the best hour of knitting in Europe,” she says. “Two hours, if they drop something.”',
      ),
      picture(
        'rail-bridge',
        'Drawn view of an iron railway bridge with three spans over a river, a train with a red engine on it',
        'The bridge over the Prut. The train crosses it on its second set of wheels.',
        'Drawn after a photograph by Omar Benhaddou',
        'wide',
      ),
      h2('Beside the broad track, a narrower one'),
      p(
        'The shed has eighteen months left. A standard-gauge line is being laid along the 107 kilometres from the border to Chisinau, for €412 million, of which the European Union gives a little under half. When it opens, trains will run straight through, and the journey of thirteen hours will take eleven.',
        note('As far as Călărași the two gauges have sleepers of their own. From there to the capital they share them, with a third rail.'),
      ),
      quote(
        'I have great respect for the jacks. My first school trip stood on them. But a country should not be the place where everybody’s wheels come off.',
        'Irina Munteanu, project manager of the new line',
      ),
      readWith('what-closing-a-chapter-means'),
      p(
        'Rotaru has been offered a post in the new depot, measuring wheels that stay where they are. Six of the thirteen have nothing yet in writing. Their union wants the jacks kept for freight, since grain wagons from the north will go on arriving on broad wheels for years, and the ministry has said that it is “studying the volumes”. In the canteen the phrase has become a name for the soup.',
      ),
      facts(
        'The shed in figures',
        '85 millimetres between the one gauge and the other',
        '16 jacks of 35 tonnes each, four to a carriage',
        '13 people on the night shift, two of them trainees',
        'Two hours for a train of eight carriages',
      ),
      p(
        'At ten to midnight we come down with a sound like a drawer being shut. The conductor collects the glasses. On the far side of the bridge an officer holds Ceban’s passport under his lamp and asks, as he asks every second month, whether she has anything to declare.',
      ),
      p('“A sleeve,” she says.'),
    ],
  },
  {
    key: 'what-closing-a-chapter-means',
    section: 'europe',
    type: 'explainer',
    topics: ['enlargement', 'european-union', 'western-balkans', 'moldova'],
    daysAgo: 55,
    time: '09:00',
    kicker: 'How the Union grows',
    headline: 'What closing a chapter means, and why it may not stay shut',
    standfirst: 'Thirty-five files lie between a candidate and the Union. None of them is finished until all of them are.',
    picture: {
      key: 'flags',
      altText: 'Drawn view of seven plain flags of different colours on poles in a row',
      caption: 'Opening a chapter takes a nod from every member. So does closing it.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'leonie-abt' }, { author: 'mircea-dobre', role: 'contributor', place: 'Chisinau' }],
    sources: [{ name: 'Handbook of the accession talks, annotated by The Causeway', url: 'https://example.org/accession-handbook' }],
    corrections: [
      {
        hoursLater: 52,
        text: 'An earlier version of the table counted statistics among the chapters of the internal market. They belong to the fundamentals.',
      },
    ],
    read: 6,
    body: [
      p(
        'When a government announces that it has closed a chapter with the European Union, there is usually a photograph, and in the photograph there is usually a pen. What the announcement leaves out is an adverb. The chapter has been closed *provisionally*.',
      ),
      p(
        'A chapter is a slice of the Union’s law together with the machinery needed to apply it: food safety, company law, fisheries, courts. A candidate does not haggle over the law. It haggles over when it can apply it, how it will prove that it does, and what it may be spared for a while.',
      ),
      h2('From first reading to last signature'),
      p('The path is the same for every chapter, and is counted in years:'),
      ol(
        'Screening. Officials from both sides read the law together and write down what is missing at home.',
        'Opening. Every member state must agree. It may set conditions first: a statute to pass, an inspectorate to found.',
        'Talks. This is where the transition periods are won, for a power station that cannot meet the limits yet or a market for farmland that is not ready.',
        'Provisional closing. Every member state must agree again, this time that the closing benchmarks are met.',
        'The treaty. The chapters become one text, which needs the consent of the European Parliament, the unanimity of the Council, and ratification in every capital.',
      ),
      p(
        'Anyone who wonders at the pace may count the hands. With twenty-seven members, a single chapter needs fifty-four nods: one each to open it and one each to close it. There are thirty-five chapters.',
      ),
      pull('With twenty-seven members, a single chapter needs fifty-four nods.'),
      h2('Six clusters and two strays'),
      p(
        'To save on ceremonies, thirty-three of the chapters are now bundled into six clusters, each opened as a whole. The first is special. It holds the courts, the police and the public purse; it is opened before all others and closed after them, and when it stalls the rest stall too.',
        note(
          'The two chapters outside the clusters, on the institutions and on “other issues”, are left to the end. The second is the drawer for whatever nobody thought of.',
        ),
      ),
      table(
        'The clusters and their chapters',
        ['Cluster', 'Chapters', 'Among them'],
        ['Fundamentals', '5', 'Courts, rights, public money, statistics'],
        ['Internal market', '9', 'Goods, workers, services, competition'],
        ['Competitiveness and inclusive growth', '8', 'Taxation, customs, research'],
        ['Green agenda and connections', '4', 'Transport, energy, environment'],
        ['Resources, agriculture and cohesion', '5', 'Farming, food safety, fisheries'],
        ['External relations', '2', 'Trade, foreign and security policy'],
      ),
      h2('Who can open it again'),
      p(
        'Provisional means what it says. If a country rewrites its procurement law after the file on procurement was put away, the file comes back. If the Union itself passes a new law in the field, it comes back as well, through no fault of the candidate.',
      ),
      p(
        'Daria Kolenc carried the folders for one delegation through six years of talks. “We closed fisheries in an afternoon,” she recalls. “We have no sea. Then somebody asked about eels, and it was open again until the spring.”',
      ),
      p(
        'There is a third way, of which nobody is proud. Because each step needs every hand, a member with a quarrel of its own, over a minority, a monastery or a name, can decline to raise one. The file is then neither open nor closed. It is simply on the table, under somebody’s elbow.',
      ),
      picture(
        'archive-shelves',
        'Drawn view of an aisle between tall shelves filled with bundles of paper, a ladder leaning against them',
        'Six years of one delegation’s talks came to thirty-six metres of shelf.',
        'Illustration: The Causeway',
      ),
      facts(
        'Words to read twice',
        '“Opened”: the Union has agreed to talk about it, and nothing in it is settled yet',
        '“Benchmark”: a condition with a date missing',
        '“Provisionally closed”: settled for as long as nothing changes',
        '“Transition period”: the law applies, but later',
      ),
      h2('What to look for in the photograph'),
      p(
        'So when the pen comes out, ask two things. Is the chapter one of the fundamentals? If so, it matters more than any other dozen. And how long is the list of benchmarks that were met, rather than promised? A country that closes six chapters in a year with its courts unreformed has done a great deal of paperwork. One that closes a single chapter and keeps it shut has changed something that its citizens will notice at a counter.',
      ),
    ],
  },
];
