/** What stands above a topic's articles: a sentence or two and, for some, facts that do not age. */
import type { SampleDossier } from '#newsroom/sample/dossier-shape.ts';
import { countryDossiers } from '#newsroom/sample/dossiers-countries.ts';
import { regionDossiers } from '#newsroom/sample/dossiers-regions.ts';
import type { SampleTopic } from '#newsroom/sample/topics.ts';

const themesAndPeople: Partial<Record<SampleTopic, SampleDossier>> = {
  'nadim-al-farsi': {
    description: {
      en: 'The Omani official who has looked after roads, lights and harbours for nine years and likes to be noticed by nobody.',
      fr: 'Le responsable omanais chargé depuis neuf ans des routes, des phares et des ports, et qui aime passer inaperçu.',
      ar: 'المسؤول العُماني الذي يتولى الطرق والمنارات والموانئ منذ تسعة أعوام، ويفضّل ألّا يلاحظه أحد.',
      ru: 'Оманский чиновник, который девять лет отвечает за дороги, маяки и порты и предпочитает, чтобы его не замечали.',
    },
    facts: [
      {
        name: { en: 'Began as', fr: 'Débuts', ar: 'البداية', ru: 'Начинал' },
        text: {
          en: 'A clerk in the lights department at Sur',
          fr: 'Employé au service des phares, à Sur',
          ar: 'كاتبًا في دائرة المنارات بصور',
          ru: 'Клерком в отделе маяков в Суре',
        },
      },
      {
        name: { en: 'Led', fr: 'A conduit', ar: 'قاد', ru: 'Руководил' },
        text: {
          en: 'The talks that put six harbours on one radio channel',
          fr: 'Les pourparlers qui ont mis six ports sur un seul canal radio',
          ar: 'المحادثات التي جمعت ستة موانئ على قناة لاسلكية واحدة',
          ru: 'Переговорами, после которых шесть портов перешли на один радиоканал',
        },
      },
      {
        name: { en: 'Keeps in his office', fr: 'Garde dans son bureau', ar: 'يحتفظ في مكتبه', ru: 'Держит в кабинете' },
        text: { en: 'A fog horn, insured', fr: 'Une corne de brume, assurée', ar: 'ببوق ضباب مؤمَّن عليه', ru: 'Туманный горн, застрахованный' },
      },
    ],
  },
  'elene-tsiklauri': {
    description: { en: 'The Georgian engineer who chairs the only table at which three neighbours of the South Caucasus sit every month.' },
    facts: [],
  },
  'power-grids': {
    description: {
      en: 'Lines, cables and the rooms in which they are kept in step. Who switches, who pays, and who stays dark first.',
      fr: 'Les lignes, les câbles et les salles où l’on en tient la cadence. Qui commande, qui paie, qui reste le premier dans le noir.',
      ar: 'الخطوط والكابلات والغرف التي تُضبط فيها وتيرتها. من يشغّل، ومن يدفع، ومن تنقطع عنه الكهرباء أولًا.',
      ru: 'Линии, кабели и залы, где им держат такт. Кто включает, кто платит и кто первым остаётся без света.',
    },
    facts: [
      {
        name: { en: 'Frequency', fr: 'Fréquence', ar: 'التردد', ru: 'Частота' },
        text: {
          en: 'Fifty hertz in Europe and most of its neighbourhood; sixty in Saudi Arabia',
          fr: 'Cinquante hertz en Europe et presque partout dans son voisinage ; soixante en Arabie saoudite',
          ar: 'خمسون هرتزًا في أوروبا ومعظم جوارها، وستون في السعودية',
          ru: 'Пятьдесят герц в Европе и почти везде по соседству; шестьдесят в Саудовской Аравии',
        },
      },
      {
        name: { en: 'Megawatt', fr: 'Mégawatt', ar: 'ميغاواط', ru: 'Мегаватт' },
        text: {
          en: 'How fast electricity is delivered; one for an hour is a megawatt-hour',
          fr: 'Le débit de l’électricité ; un mégawatt pendant une heure fait un mégawattheure',
          ar: 'سرعة تسليم الكهرباء؛ والميغاواط الواحد لمدة ساعة هو ميغاواط ساعة',
          ru: 'Скорость, с которой подаётся электричество; один мегаватт за час даёт мегаватт-час',
        },
      },
      {
        name: { en: 'Direct current', fr: 'Courant continu', ar: 'التيار المستمر', ru: 'Постоянный ток' },
        text: {
          en: 'Used for long cables under the sea, and between grids that do not keep the same beat',
          fr: 'Sert aux longs câbles sous-marins et entre réseaux qui ne battent pas la même mesure',
          ar: 'يُستخدم في الكابلات البحرية الطويلة وبين الشبكات غير المتزامنة',
          ru: 'Нужен для длинных подводных кабелей и между сетями, которые работают не в такт',
        },
      },
    ],
  },
  'maritime-security': {
    description: {
      en: 'Patrols, pilots, buoys and wrecks: what keeps ships from meeting, and what happens when they do.',
      fr: 'Patrouilles, pilotes, bouées et épaves : ce qui empêche les navires de se rencontrer, et ce qui arrive sinon.',
      ar: 'الدوريات والمرشدون والعوّامات والحطام: ما يحول دون تصادم السفن، وما يحدث حين تتصادم.',
      ru: 'Патрули, лоцманы, буи и затонувшие суда: что не даёт кораблям столкнуться и что бывает, если они столкнулись.',
    },
    facts: [],
  },
  water: {
    description: {
      en: 'Rivers that are shared, pipes that leak and the people who read the meters.',
      fr: 'Des fleuves partagés, des tuyaux qui fuient et ceux qui relèvent les compteurs.',
      ar: 'أنهار مشتركة وأنابيب تتسرّب، ومن يقرؤون العدّادات.',
      ru: 'Общие реки, текущие трубы и люди, которые снимают показания счётчиков.',
    },
    facts: [],
  },
  elections: { description: { en: 'From the roll to the count: who may vote, who carries the box, and who believes the figure.' }, facts: [] },
  'arms-control': { description: { en: 'Registers, notice, inspections and telephone lines, and the treaties that rest on them.' }, facts: [] },
  enlargement: {
    description: { en: 'Who wants to join the European Union, how far along they are, and what the members do while they wait.' },
    facts: [],
  },
  gas: { description: { en: 'Pipes, caverns, meters and contracts. Which way it flows, and who had to say yes.' }, facts: [] },
  'sea-rescue': { description: { en: 'Distress calls, the boats that answer, and the ports that take people in.' }, facts: [] },
  'labour-migration': {
    description: { en: 'People who cross a border to work: their permits, their pay, and the homes they build elsewhere.' },
    facts: [],
  },
  borders: { description: { en: 'Lines on maps and what they do to fields, fish, radio waves and families.' }, facts: [] },
  trade: { description: { en: 'Lorries, ships, tariffs and tomatoes: what is sold across a frontier, and what it costs to wait there.' }, facts: [] },
  'ports-and-pilots': { description: { en: 'Berths, bars and channels, and those who bring ships through them.' }, facts: [] },
  'charts-and-lights': { description: { en: 'Buoys, beacons and the rocks they stand for, where those are.' }, facts: [] },
  'undersea-cables': { description: { en: 'What lies on the bottom and carries power or talk, until an anchor finds it.' }, facts: [] },
  registers: { description: { en: 'Deeds, logs and inventories: what is written down, by whom, and who may read it.' }, facts: [] },
  wages: { description: { en: 'What work is paid, when it is paid, and where one complains.' }, facts: [] },
  'papers-and-permits': { description: { en: 'Stamps, cards, addresses and the counters that give them out.' }, facts: [] },
  'weights-and-measures': {
    description: { en: 'Scales, gauges, meters and funnels, and the quarrels that end when two sides read the same one.' },
    facts: [],
  },
  railways: { description: { en: 'Two gauges, many tunnels, and what still fits through them.' }, facts: [] },
  roads: { description: { en: 'Who opens a road in the morning, who closes it, and what the signs say.' }, facts: [] },
  hotlines: { description: { en: 'Who is told, how long before, and who answers the telephone at night.' }, facts: [] },
  languages: { description: { en: 'Interpreters, alphabets and single words that cost a good deal.' }, facts: [] },
  farming: { description: { en: 'Tea, tomatoes, wheat and sheep, and the water that they need.' }, facts: [] },
  'land-and-grazing': { description: { en: 'Fields and slopes that more than one party has a use for.' }, facts: [] },
  mediation: { description: { en: 'Tables at which people sit who would not sit down at home.' }, facts: [] },
};

export const sampleDossiers: Partial<Record<SampleTopic, SampleDossier>> = { ...regionDossiers, ...countryDossiers, ...themesAndPeople };
