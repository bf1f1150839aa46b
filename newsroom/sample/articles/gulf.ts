/** Gulf: the news, and the voices from `gulf-voices.ts`. */
import { gulfVoices } from '#newsroom/sample/articles/gulf-voices.ts';
import type { SampleArticle } from '#newsroom/sample/newsroom.ts';
import { p, quote, ul } from '#newsroom/sample/text.ts';

const news: SampleArticle[] = [
  {
    key: 'gulf-pilots-one-channel',
    section: 'gulf',
    type: 'news',
    topics: ['strait-of-hormuz', 'ports-and-pilots', 'joint-patrol-office', 'nadim-al-farsi', 'languages'],
    daysAgo: 2,
    time: '10:40',
    kicker: 'Channel 71',
    headline: 'Six Gulf harbours put all their pilots on one radio channel',
    standfirst: 'A captain will hear one language from the outer buoy to the quay. The first week brought one misunderstanding, about tea.',
    dateline: 'Sohar',
    picture: {
      key: 'port',
      altText: 'Drawn view of a container ship lying alongside a quay with two tall cranes',
      caption: 'A ship that called at three Gulf harbours used to be spoken to on three frequencies, in four accents.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'said-al-balushi', place: 'Sohar' }],
    sources: [
      { name: 'Joint Patrol Office, notice to captains', url: 'https://example.org/joint-patrol-office/channel-71' },
      { name: 'The Causeway, in the pilots’ room at Sohar' },
    ],
    choice: true,
    pins: ['patrol-office-one-year', 'fog-signal-interview'],
    read: 14,
    body: [
      p(
        'The channel is 71, and at four in the morning it is mostly weather and the clearing of throats. For ten days now every pilot who brings a ship into Sohar, Fujairah, Doha, Manama, Dammam or Shuwaikh has had to speak on it, in English, and to say the name of the ship before anything else.',
      ),
      p(
        'Until then each harbour kept a channel of its own. Last year the Joint Patrol Office counted 212 orders that reached the wrong bridge. None ended in a collision. “Nineteen ended in shouting,” said Nadim al-Farsi, the Omani transport official who led the talks.',
      ),
      p('The agreement fills two pages. It lays down:'),
      ul(
        'one working channel, carried by fourteen masts from the Kuwaiti shore to the Omani;',
        'a list of sixty phrases, from “I am stopping my engines” to “I do not understand you”;',
        'a recording of every word, kept for ninety days.',
      ),
      p(
        'The last point took longest. Two harbours feared that the recordings would be used against their pilots in court. They may now be heard only by three retired pilots, none of them from the harbour concerned.',
      ),
      quote(
        'We argued for a year about who would talk. Then somebody asked who would listen, and it was settled in an afternoon.',
        'Nadim al-Farsi, Omani transport official',
      ),
      p(
        'Captains have so far reported one misunderstanding. A pilot off Manama asked for “five minutes, tea”. A gas carrier seven miles away heard an order, failed to find it among the sixty phrases and stopped its engines. “Tea” has been proposed as number sixty-one.',
      ),
    ],
  },
  {
    key: 'co-op-election-tomatoes',
    section: 'gulf',
    type: 'news',
    topics: ['kuwait', 'elections', 'trade', 'farming'],
    daysAgo: 1,
    time: '11:10',
    kicker: 'The grocery vote',
    headline: 'Kuwait’s most contested vote this week is about tomatoes',
    standfirst: 'Twenty-six neighbours stand for nine seats on the board of a grocery. Turnout beat anything the quarter has seen.',
    dateline: 'Kuwait City',
    picture: {
      key: 'market',
      altText: 'Drawn view of three market stalls under striped awnings and two shoppers seen from behind',
      caption: 'Three stalls for three lists: tomatoes that are local, Jordanian, or whichever is cheaper.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'said-al-balushi', place: 'Kuwait City' }],
    sources: [{ name: 'Rawdat al-Sidr Consumer Co-operative, returning officer’s notice', url: 'https://example.org/rawdat-al-sidr' }],
    choice: true,
    read: 18,
    body: [
      p(
        'The count began after the evening prayer, between the detergents and the rice, because no other room in Rawdat al-Sidr is large enough. Of the quarter’s 7,842 shareholders, 5,916 had come to elect the board of their grocery, three in four.',
      ),
      p(
        'Most of Kuwait buys its food in co-operatives that belong to the people who live around them. Anyone on the roll may stand for the board, and whoever shops gets a part of the profit back at the end of the year. In Rawdat al-Sidr that used to be eight dinars in every hundred spent. Last year it was five. The old board said that freight had gone up. Its critics said: tomatoes.',
      ),
      p(
        'Three lists stood. One promised tomatoes from Kuwaiti greenhouses, dearer by a third in summer. The second promised Jordanian ones all the year round, under a contract that it had brought along. The third would have a committee of shoppers ring three wholesalers every morning and buy from the cheapest.',
      ),
      quote(
        'People asked me about my programme. I said: six o’clock, three telephone calls, and the price goes on the door. They said, is that all? I said, who has been doing it so far?',
        'Anwar al-Mutawa, retired geography teacher, elected with 2,377 votes',
      ),
      p(
        'The telephone list took five seats of nine, the greenhouses three, and the contract one. Four of those elected are women, two more than before. The returning officer, Badriya al-Saleh, declared sixty-one papers void, among them nine that bore a drawing of a tomato and no other mark.',
      ),
      p(
        'The first price went up on the door at seven the next morning: 245 fils a kilo, and the wholesaler’s name beneath it. By eight it had been photographed by the co-operatives on either side.',
      ),
    ],
  },
  {
    key: 'labour-office-at-ten',
    section: 'gulf',
    type: 'news',
    topics: ['qatar', 'labour-migration', 'wages'],
    daysAgo: 70,
    time: '14:35',
    headline: 'Doha’s wage office moves its hours to when the shifts end',
    standfirst: 'Complaints about pay could be lodged from seven to one. So could shifts. A counter at ten at night has doubled the files.',
    dateline: 'Doha',
    bylines: [{ author: 'said-al-balushi', place: 'Doha' }],
    sources: [{ name: 'Wage disputes counter, weekly figures (Doha)', url: 'https://example.org/wage-counter' }],
    updates: [
      {
        hoursLater: 42,
        note: 'Adds the employers’ reply',
        append: [
          p(
            'The employers’ chamber said after this report appeared that its members welcomed the counter, and would rather be rung about a late payment than written to. It has given the office a number, which is answered until one in the morning.',
          ),
        ],
      },
    ],
    read: 1.7,
    body: [
      p(
        'At five to ten there are forty men on the plastic chairs, in the overalls of seven companies, and one woman with a child’s drawing in her bag, on the back of which she has written down nineteen months of hours. The shutter goes up to the minute.',
      ),
      p(
        'The counter for disputes about wages used to be open from seven in the morning until one. To stand at it, a worker had to miss a shift, and to ask leave for that from the person he had come about. Since the beginning of last month it opens from ten at night until two, three nights a week. In four weeks it has taken down 1,630 complaints, against 790 in the same weeks a year ago.',
      ),
      p(
        'Most are small. In three cases of four the sum is under €400, and in half of them the money is paid once somebody official has rung up to ask. “A great deal of what is called exploitation is a payroll program and a man on holiday,” said Hessa al-Emadi, who heads the night shift. “The rest isn’t. You learn to hear the difference in the second call.”',
      ),
      p(
        'Advocates for migrant workers say that the second call is the trouble. Firms that do not pay after it are passed on to a court which sits in the morning. Prakash Thapa, a scaffolder who volunteers as an interpreter, has seen people win there and lose the job over the days it took. The ministry says that a late chamber is being studied. It has borrowed the counter’s chairs to see how many would fit.',
      ),
    ],
  },
  {
    key: 'a-rock-moves-two-miles',
    section: 'gulf',
    type: 'news',
    topics: ['strait-of-hormuz', 'oman', 'maritime-security', 'joint-patrol-office', 'charts-and-lights'],
    daysAgo: 0,
    time: '09:00',
    headline: 'Survey ship Quillfeather moves a rock by two miles, on paper',
    standfirst: 'For ninety years captains kept clear of a shoal that was not there. The Quillfeather has found where it is.',
    dateline: 'Khasab',
    picture: {
      key: 'strait',
      altText: 'Drawn chart of a strait between two coasts, ships under way in both of its lanes',
      caption: 'The survey took seventy days at the pace of a bicycle.',
      credit: 'Illustration: The Causeway',
    },
    bylines: [{ author: 'said-al-balushi', place: 'Khasab' }],
    sources: [
      {
        name: 'Joint Patrol Office, hydrographic report, embargoed until its presentation',
        url: 'https://example.org/joint-patrol-office/hydrography',
      },
    ],
    read: 4,
    body: [
      p(
        'On every chart of the strait there is a small cross with the letters P.D., for “position doubtful”. It was put there ninety years ago by an officer who had felt a bump at night. Since then some two million ships have steered round the cross. The rock, it turns out, lies two miles to the east, under the line they steered.',
      ),
      p(
        'It was found by the *Quillfeather*, a survey ship of fifty-one metres that the Joint Patrol Office has hired from a Norwegian owner. For seventy days she went up and down the southern half of the Strait of Hormuz with two sonars, in lanes eighty metres apart, and waited at the end of each until the tankers had gone by.',
      ),
      p(
        'The rock comes up to twenty-six metres below the surface, and the deepest tankers draw twenty-two. “Four metres is a comfortable margin until you are told about it,” said Nuria Solheim, the hydrographer on board. Nobody has touched it as far as the logs can say. The bump was perhaps a whale.',
      ),
      p(
        'The office will move the cross, take off the letters and shift the eastbound lane by half a mile. Oman’s hydrographers have checked the figures. The country on the northern shore, which is not a member, has been sent them as well, together with an offer of the ship for its own half.',
      ),
      p(
        'Sixteen other doubtful positions were examined. Nine were nothing, five were wrecks already known under another name, one was a container of bathroom tiles. The sixteenth moved while it was being measured. The *Quillfeather* logged it, correctly, as a submarine, and went on to the next lane.',
      ),
    ],
    fate: { is: 'embargoed', hoursAhead: 20 },
  },
];

export const gulfArticles: SampleArticle[] = [...news, ...gulfVoices];
