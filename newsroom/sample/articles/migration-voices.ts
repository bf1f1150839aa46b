/** Migration: a Monday letter and the paper's own view. */
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { p, pull, ul } from '#newsroom/sample/text.ts';

export const migrationVoices: SampleArticle[] = [
  {
    key: 'print-the-price-of-a-visa',
    section: 'migration',
    type: 'editorial',
    topics: ['european-union', 'borders', 'papers-and-permits'],
    daysAgo: 35,
    time: '07:00',
    headline: 'Print the full price of a visa on the sticker itself',
    standfirst: 'The fee is set by law. What people pay is something else, and no government has to write it down.',
    bylines: [],
    printedByline: 'The Causeway',
    sources: [{ name: 'Receipts of forty applicants, who kept them for us' }],
    read: 2.6,
    body: [
      p(
        'We asked forty people in Amman, Tbilisi, Tunis and Yerevan to keep every receipt on the way to a short visa for Europe. The fee itself, which is fixed in a regulation and published, came to less than half of the bundle.',
      ),
      p('The rest was spent on these:'),
      ul(
        'the service charge of the company that takes the application in, thirty-nine out of forty;',
        'an appointment bought from a tout, because the calendar was empty by two minutes past midnight, fourteen;',
        'a courier, a photograph in an unusual size, and text messages that could not be declined, all forty;',
        'a flight reserved in order to be cancelled, twenty-six.',
      ),
      p(
        'None of this is secret, and only the tout is against the rules. But it is paid in five places to four parties, and the only sum that any minister has to defend in parliament is the first. A price that nobody sets can be lowered by nobody.',
      ),
      p(
        'Our proposal costs a line of ink. Every visa sticker carries the dates, the number of entries and the office of issue. Let it carry one figure more: what the holder paid in all, as declared on the form and backed by receipts. The same figure, by consulate, should be published once a year. We expect that the most expensive will find a cheaper courier before the second list.',
      ),
      p(
        'It will be said that this embarrasses the consulates, which are short of staff and did not design the system. It should embarrass those who did. It will also be said that a visa is a favour, and one does not print the price on a favour. On this we agree. Then let it be free.',
      ),
    ],
  },
  {
    key: 'the-other-key',
    section: 'migration',
    type: 'opinion',
    column: 'monday-letter',
    topics: ['labour-migration', 'moldova', 'georgia', 'papers-and-permits'],
    daysAgo: 80,
    time: '06:30',
    headline: 'The people who went home for good still have the other key',
    standfirst: 'I asked readers who had worked abroad and returned what they had kept. Two hundred and twelve emptied their drawers.',
    picture: {
      key: 'vineyard',
      altText: 'Drawn view of a white house with a red roof above rows of vines, three cypresses beside it',
      caption: 'Many a return goes into a roof, and many a roof is finished with a second journey.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'leonie-abt' }],
    notes: [{ kind: 'note', text: 'Readers are quoted with their permission, and by their own choice of name.' }],
    read: 1.7,
    body: [
      p(
        'A bus driver in Kutaisi keeps a library card from Thessaloniki, valid until the year after next. A nurse in Soroca has a bank account in Turin with nine euros in it, on which she pays two euros a year so that it will not be closed. A man who signs himself Retired Plasterer sent a drawing of a key, life-size, so that I should not ask him for the key.',
      ),
      p(
        'The question in this letter a month ago was short: you worked abroad, you went home for good, what did you keep? Two hundred and twelve of you answered. I had hoped for anecdotes. What arrived was a piece of statistics that no ministry has.',
      ),
      p(
        'Of the two hundred and twelve, a hundred and thirty-four kept something that still works: a telephone number, an account, a trade licence, a key. Eighty-eight have used it. They went back for a season, for a birth, to finish a roof or to bury an employer, and then came home again, for good again.',
      ),
      pull('Programmes that help people to return count one thing, the departure.'),
      p(
        'Programmes that help people to return count one thing, the departure. There is a form, a ticket, a sum for a van or a sewing machine, and a box to tick when the aeroplane has left. If the man is seen in Turin two years later, the programme has failed. He himself thinks that he has a cousin’s wedding and three weeks of tiling.',
      ),
      p(
        'I do not want to make a romance of the bus. Many went back because the sewing machine did not feed four. But a policy that takes every second journey for a relapse will go on buying single tickets for people who live, quite sensibly, in two places at different speeds.',
      ),
      p(
        'It could begin by asking about the drawer. Let people keep the licence, the insurance number and the account, and say so on the form; it is cheaper than finding them again. As for the plasterer, I wrote and asked which door it was. He answered by return: “Why, have you seen it?”',
      ),
    ],
  },
];
