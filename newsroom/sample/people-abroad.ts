/** The paper's people outside Brussels: correspondents and contributors, all invented. */
import type { SampleAuthor } from '#newsroom/sample/newsroom.ts';
import { based, covers, declares, elsewhere, type SamplePerson, speaks } from '#newsroom/sample/people-facts.ts';

type Abroad = Exclude<SampleAuthor, 'leonie-abt' | 'agnes-moreau' | 'katya-voronina' | 'omar-benhaddou' | 'ilse-vandenberg'>;

export const correspondents: Record<Abroad, SamplePerson> = {
  'rania-halabi': {
    life: {
      en: 'Rania Halabi reports from Amman on the countries between the Orontes and the Red Sea. She came to the paper from local radio in Aleppo, where she read the water timetable every morning and was rung up by anyone for whom it did not come true.\n\nShe writes about large things by way of small ones: a washer, a deed, a queue. Her notebooks have squared paper, because she draws the rooms.',
      fr: 'Depuis Amman, Rania Halabi couvre les pays qui vont de l’Oronte à la mer Rouge. Elle vient de la radio locale d’Alep, où elle lisait chaque matin les horaires de l’eau et recevait les appels de tous ceux pour qui ils n’étaient pas tenus.\n\nElle aborde les grandes choses par les petites : un joint, un titre de propriété, une file d’attente. Ses carnets sont quadrillés, car elle y dessine les pièces.',
      ar: 'تراسل رانيا حلبي الصحيفة من عمّان عن البلدان الواقعة بين العاصي والبحر الأحمر. جاءت من إذاعة محلية في حلب، كانت تقرأ فيها كل صباح جدول توزيع المياه، ويتصل بها كل من لم يصدق معه الجدول.\n\nتكتب عن كبير الأمور من صغيرها: حلقة مطاطية، أو سند ملكية، أو طابور. ودفاترها من ورق المربعات لأنها ترسم الغرف.',
      ru: 'Рания Халаби пишет из Аммана о странах от Оронта до Красного моря. В газету она пришла с местного радио в Алеппо: каждое утро читала в эфире расписание подачи воды, и ей звонили все, у кого оно не сбылось.\n\nО большом она рассказывает через малое: прокладку, купчую, очередь. Тетради у неё в клетку, потому что она зарисовывает комнаты.',
    },
    facts: [
      based({ en: 'Amman', fr: 'Amman', ar: 'عمّان', ru: 'Амман' }),
      covers({
        en: 'Jordan, Lebanon, Syria; water',
        fr: 'Jordanie, Liban, Syrie ; l’eau',
        ar: 'الأردن ولبنان وسوريا؛ المياه',
        ru: 'Иордания, Ливан, Сирия; вода',
      }),
      speaks({
        en: 'Arabic, English, French',
        fr: 'Arabe, anglais, français',
        ar: 'العربية والإنجليزية والفرنسية',
        ru: 'Арабский, английский, французский',
      }),
      declares({
        en: 'Family in Deir ez-Zor; a quarter of an olive grove near Ajloun',
        fr: 'De la famille à Deir ez-Zor ; le quart d’une oliveraie près d’Ajloun',
        ar: 'عائلة في دير الزور، وربع بستان زيتون قرب عجلون',
        ru: 'Родные в Дейр-эз-Зоре; четверть оливковой рощи близ Аджлуна',
      }),
    ],
    portrait: 'portrait-4',
  },
  'said-al-balushi': {
    life: {
      en: 'Said al-Balushi covers the six Gulf states and the strait they share. He grew up over a bakery in Mutrah, went to sea for two years as a radio officer, and still writes times with four digits.\n\nHe has reported from harbours, assemblies and wage counters, and holds that all three are understood best from the bench where people wait.',
      fr: 'Said al-Balushi couvre les six États du Golfe et le détroit qu’ils partagent. Il a grandi à Mutrah, au-dessus d’une boulangerie, a navigué deux ans comme officier radio et écrit toujours l’heure en quatre chiffres.\n\nPorts, assemblées, guichets des salaires : il soutient que tous trois se comprennent mieux depuis le banc où l’on attend.',
      ar: 'يغطي سعيد البلوشي دول الخليج الست والمضيق الذي تتقاسمه. نشأ فوق مخبز في مطرح، وأبحر عامين ضابطَ لاسلكي، وما زال يكتب الوقت بأربعة أرقام.\n\nكتب عن المرافئ والمجالس ونوافذ شكاوى الأجور، ويرى أن أفضل مكان لفهمها جميعًا هو المقعد الذي ينتظر عليه الناس.',
      ru: 'Саид аль-Балуши пишет о шести государствах Залива и об их общем проливе. Он вырос в Матрахе над пекарней, два года ходил в море радистом и до сих пор пишет время четырьмя цифрами.\n\nОн работал в портах, парламентах и очередях за зарплатой и уверен: всё это лучше видно со скамьи, на которой ждут.',
    },
    facts: [
      based({ en: 'Muscat', fr: 'Mascate', ar: 'مسقط', ru: 'Маскат' }),
      covers({
        en: 'The Gulf states, shipping, labour',
        fr: 'Les États du Golfe, la navigation, le travail',
        ar: 'دول الخليج والملاحة والعمل',
        ru: 'Страны Залива, судоходство, труд',
      }),
      speaks({
        en: 'Arabic, Balochi, English, Hindi',
        fr: 'Arabe, baloutchi, anglais, hindi',
        ar: 'العربية والبلوشية والإنجليزية والهندية',
        ru: 'Арабский, белуджский, английский, хинди',
      }),
      declares({
        en: 'A brother is a pilot at Sohar; he is not quoted',
        fr: 'Un frère pilote à Sohar ; il n’est jamais cité',
        ar: 'له أخ يعمل مرشدًا في ميناء صحار، ولا يُستشهد به',
        ru: 'Брат — лоцман в Сохаре; его слов в статьях нет',
      }),
    ],
    portrait: 'portrait-3',
  },
  'yusuf-deniz': {
    life: {
      en: 'Yusuf Deniz has reported on Türkiye for fourteen years, first from Trabzon and now from Ankara. He keeps a window at Kandilli, rented by the month, from which the paper counts the ships for its straits monitor.\n\nHe is happiest at the end of a road that is about to be closed. Two of his reports have been set as dictation in schools.',
    },
    facts: [
      based({ en: 'Ankara' }),
      covers({ en: 'Türkiye, the straits, the Black Sea coast' }),
      speaks({ en: 'Turkish, English, some Laz' }),
      declares({ en: 'None' }),
    ],
    portrait: 'portrait-5',
  },
  'tamar-gelovani': {
    life: {
      en: 'Tamar Gelovani writes about the three countries of the South Caucasus from Tbilisi, and about elections wherever a ballot box has to be carried. She studied geology and reads a valley before she reads its press release.\n\nShe has observed nineteen counts, five of them to the end of the night and one by the light of a bus.',
    },
    facts: [
      based({ en: 'Tbilisi' }),
      covers({ en: 'Armenia, Azerbaijan, Georgia' }),
      speaks({ en: 'Georgian, English, Russian; learning Armenian' }),
      declares({ en: 'Votes in Mtskheta and says so before she writes about it' }),
    ],
    portrait: null,
  },
  'mircea-dobre': {
    life: {
      en: 'Mircea Dobre covers the Union’s eastern edge from Chisinau: grain, gas, trains and town halls. He was a railway dispatcher for three years, and is the only member of the staff who can be relied on to arrive.\n\nHe types on a machine with a Romanian keyboard and swears in a dialect of the Dniester that the desk has learned to admire.',
    },
    facts: [
      based({ en: 'Chisinau' }),
      covers({ en: 'Moldova, Romania, Ukraine, the lower Danube' }),
      speaks({ en: 'Romanian, Russian, English' }),
      declares({ en: 'Member of the railway veterans’ choir' }),
      elsewhere({ en: 'Timetables, collected' }, 'https://example.org/timetables'),
    ],
    portrait: null,
  },
  'pietro-lunghi': {
    life: {
      en: 'Pietro Lunghi has followed people on the move for ten years, from harvest to harvest and from office to office. Most of his reports begin at a counter, since that is where most journeys stop.\n\nBefore he was a reporter he sorted parcels in Palermo, and he can still read any handwriting.',
    },
    facts: [
      based({ en: 'Palermo' }),
      covers({ en: 'Crossings, papers, work and return' }),
      speaks({ en: 'Italian, English, French, some Bengali' }),
      declares({ en: 'Volunteers on Thursdays at a letter-writing desk' }),
    ],
    portrait: null,
  },
  'hagop-sarian': {
    life: {
      en: 'Hagop Sarian contributes from Yerevan and from the roads that lead away from it. He teaches hydrology two days a week and writes on the other five about rivers, borders and the people who read gauges.\n\nHe owns the same raincoat that appears in his portrait of 1998, and declines to have another taken of either.',
    },
    facts: [
      based({ en: 'Yerevan' }),
      covers({ en: 'Armenia, rivers, frontiers' }),
      speaks({ en: 'Armenian, Russian, Arabic, English' }),
      declares({ en: 'Paid by the university of Yerevan for teaching, and by nobody for rivers' }),
    ],
    portrait: null,
  },
};
