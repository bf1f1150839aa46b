/** The sample edition's newsroom: a fictional paper, its sections, types, columns, people, topics and pictures. */

import type { Block } from '#newsroom/articles/body.ts';
import type { TopicKind, TypeTone } from '#newsroom/articles/views.ts';
import type { BYLINE_ROLES, NOTE_KINDS } from '#newsroom/drafts/document.ts';
import type { Language, Words } from '#newsroom/site/language.ts';
import type { Settings } from '#newsroom/site/settings.ts';

export const sampleSettings: Settings = {
  name: 'The Causeway',
  strapline: {
    en: 'Reporting from Europe’s neighbourhood and the Gulf',
    fr: 'Reportages au voisinage de l’Europe et dans le Golfe',
    ar: 'تقارير من جوار أوروبا ومن الخليج',
    ru: 'Репортажи из стран-соседей Европы и Персидского залива',
  },
  timeZone: 'Europe/Brussels',
  languages: ['en', 'fr', 'ar', 'ru'],
  publisher: {
    en: 'Published by the Causeway Cooperative, an invented newsroom. No cookies, no tracking: we count readings, never readers.',
    fr: 'Publié par la coopérative Causeway, une rédaction imaginaire. Ni cookies ni pistage : nous comptons les lectures, jamais les lecteurs.',
    ar: 'تصدر عن تعاونية «كوزواي»، وهي غرفة أخبار متخيَّلة. لا ملفات تعريف ولا تتبّع: نُحصي القراءات لا القرّاء.',
    ru: 'Издаёт кооператив «Козуэй», вымышленная редакция. Ни куки, ни слежки: мы считаем прочтения, а не читателей.',
  },
  socialLinks: [],
};

export const sampleSections = {
  europe: {
    names: { en: 'Europe', fr: 'Europe', ar: 'أوروبا', ru: 'Европа' },
    descriptions: {
      en: 'The Union, its eastern edge and the western Balkans',
      fr: 'L’Union, sa lisière orientale et les Balkans occidentaux',
      ar: 'الاتحاد وحافّته الشرقية وغرب البلقان',
      ru: 'Евросоюз, его восточный край и Западные Балканы',
    },
  },
  caucasus: {
    names: { en: 'Caucasus', fr: 'Caucase', ar: 'القوقاز', ru: 'Кавказ' },
    descriptions: {
      en: 'Armenia, Azerbaijan, Georgia',
      fr: 'Arménie, Azerbaïdjan, Géorgie',
      ar: 'أرمينيا وأذربيجان وجورجيا',
      ru: 'Армения, Азербайджан, Грузия',
    },
  },
  turkiye: {
    names: { en: 'Türkiye', fr: 'Turquie', ar: 'تركيا', ru: 'Турция' },
    descriptions: {
      en: 'Ankara, the straits and the provinces',
      fr: 'Ankara, les détroits et les provinces',
      ar: 'أنقرة والمضائق والولايات',
      ru: 'Анкара, проливы и провинции',
    },
  },
  levant: {
    names: { en: 'Levant', fr: 'Levant', ar: 'المشرق', ru: 'Левант' },
    descriptions: {
      en: 'From the Orontes to the Red Sea',
      fr: 'De l’Oronte à la mer Rouge',
      ar: 'من العاصي إلى البحر الأحمر',
      ru: 'От Оронта до Красного моря',
    },
  },
  gulf: {
    names: { en: 'Gulf', fr: 'Golfe', ar: 'الخليج', ru: 'Залив' },
    descriptions: { en: 'Six states and the strait', fr: 'Six États et le détroit', ar: 'ست دول والمضيق', ru: 'Шесть государств и пролив' },
  },
  energy: {
    names: { en: 'Energy', fr: 'Énergie', ar: 'الطاقة', ru: 'Энергетика' },
    descriptions: {
      en: 'Cables, pipes, reservoirs and who pays',
      fr: 'Câbles, tuyaux, réservoirs, et qui paie',
      ar: 'كابلات وأنابيب وخزّانات ومن يدفع',
      ru: 'Кабели, трубы, водохранилища и кто платит',
    },
  },
  migration: {
    names: { en: 'Migration', fr: 'Migrations', ar: 'الهجرة', ru: 'Миграция' },
    descriptions: {
      en: 'Crossings, papers, work and return',
      fr: 'Traversées, papiers, travail et retour',
      ar: 'عبور وأوراق وعمل وعودة',
      ru: 'Переходы, документы, работа и возвращение',
    },
  },
} satisfies Record<string, { names: Words; descriptions: Words }>;
export type SampleSection = keyof typeof sampleSections;

export const sampleTypeGroups = {
  reports: { names: { en: 'Reports', fr: 'Informations', ar: 'تقارير', ru: 'Репортажи и новости' } },
  voices: { names: { en: 'Voices', fr: 'Voix', ar: 'أصوات', ru: 'Голоса' } },
  'watch-and-listen': { names: { en: 'Watch and listen', fr: 'À voir, à écouter', ar: 'شاهد واستمع', ru: 'Смотреть и слушать' } },
} satisfies Record<string, { names: Words }>;

/** `note` is printed under every article of the type. */
export const sampleTypes = {
  news: { group: 'reports', tone: 'report', names: { en: 'News', fr: 'Actualité', ar: 'خبر', ru: 'Новость' } },
  monitor: { group: 'reports', tone: 'report', names: { en: 'Monitor', fr: 'Veille', ar: 'رصد', ru: 'Монитор' } },
  explainer: { group: 'reports', tone: 'report', names: { en: 'Explainer', fr: 'Décryptage', ar: 'شرح', ru: 'Разбор' } },
  reportage: { group: 'reports', tone: 'report', names: { en: 'Reportage', fr: 'Reportage', ar: 'ريبورتاج', ru: 'Репортаж' } },
  opinion: {
    group: 'voices',
    tone: 'voice',
    names: { en: 'Opinion', fr: 'Opinion', ar: 'رأي', ru: 'Мнение' },
    note: {
      en: 'The views expressed are the author’s own.',
      fr: 'Les opinions exprimées n’engagent que leur auteur.',
      ar: 'الآراء الواردة تعبّر عن كاتبها وحده.',
      ru: 'Мнение автора может не совпадать с мнением редакции.',
    },
  },
  analysis: { group: 'voices', tone: 'report', names: { en: 'Analysis', fr: 'Analyse', ar: 'تحليل', ru: 'Анализ' } },
  editorial: {
    group: 'voices',
    tone: 'editorial',
    names: { en: 'Editorial', fr: 'Éditorial', ar: 'افتتاحية', ru: 'От редакции' },
    note: {
      en: 'An editorial speaks for the paper; it is signed by no one.',
      fr: 'L’éditorial engage le journal ; il n’est pas signé.',
      ar: 'الافتتاحية تعبّر عن الصحيفة ولا يوقّعها أحد.',
      ru: 'Редакционная статья выражает позицию газеты и не подписывается.',
    },
  },
  interview: { group: 'voices', tone: 'report', names: { en: 'Interview', fr: 'Entretien', ar: 'مقابلة', ru: 'Интервью' } },
  podcast: { group: 'watch-and-listen', tone: 'report', names: { en: 'Podcast', fr: 'Podcast', ar: 'بودكاست', ru: 'Подкаст' } },
  video: { group: 'watch-and-listen', tone: 'report', names: { en: 'Video', fr: 'Vidéo', ar: 'فيديو', ru: 'Видео' } },
} satisfies Record<string, { group: keyof typeof sampleTypeGroups; tone: TypeTone; names: Words; note?: Words }>;
export type SampleType = keyof typeof sampleTypes;

export const sampleColumns = {
  'monday-letter': {
    names: { en: 'The Monday Letter', fr: 'La lettre du lundi', ar: 'رسالة الاثنين', ru: 'Письмо в понедельник' },
    descriptions: {
      en: 'One letter a week on what the week will turn on',
      fr: 'Chaque semaine, une lettre sur ce qui fera la semaine',
      ar: 'رسالة كل أسبوع عمّا سيدور عليه الأسبوع',
      ru: 'Раз в неделю: на чём повернётся неделя',
    },
  },
} satisfies Record<string, { names: Words; descriptions: Words }>;
export type SampleColumn = keyof typeof sampleColumns;

/** The people of the paper; all invented. `facts` are printed beside the life: name, text. */
export const sampleAuthors = {
  'leonie-abt': { name: 'Leonie Abt', role: { en: 'Editor' } },
  'tamar-gelovani': { name: 'Tamar Gelovani', role: { en: 'Caucasus correspondent, Tbilisi' } },
  'yusuf-deniz': { name: 'Yusuf Deniz', role: { en: 'Türkiye correspondent, Ankara' } },
  'rania-halabi': { name: 'Rania Halabi', role: { en: 'Levant correspondent, Amman' } },
  'said-al-balushi': { name: 'Said al-Balushi', role: { en: 'Gulf correspondent, Muscat' } },
  'mircea-dobre': { name: 'Mircea Dobre', role: { en: 'Eastern Europe correspondent, Chisinau' } },
  'agnes-moreau': { name: 'Agnès Moreau', role: { en: 'Energy editor, Brussels' } },
  'pietro-lunghi': { name: 'Pietro Lunghi', role: { en: 'Migration reporter, Palermo' } },
  'katya-voronina': { name: 'Katya Voronina', role: { en: 'Translator and columnist' } },
  'omar-benhaddou': { name: 'Omar Benhaddou', role: { en: 'Photographer' } },
  'ilse-vandenberg': { name: 'Ilse Vandenberg', role: { en: 'Columnist' } },
  'hagop-sarian': { name: 'Hagop Sarian', role: { en: 'Contributor, Yerevan' } },
} satisfies Record<string, { name: string; role: Words }>;
export type SampleAuthor = keyof typeof sampleAuthors;

export const sampleTopics = {
  'black-sea': { kind: 'region', names: { en: 'Black Sea', fr: 'Mer Noire', ar: 'البحر الأسود', ru: 'Чёрное море' } },
  'western-balkans': { kind: 'region', names: { en: 'Western Balkans', fr: 'Balkans occidentaux', ar: 'غرب البلقان', ru: 'Западные Балканы' } },
  'south-caucasus': { kind: 'region', names: { en: 'South Caucasus', fr: 'Caucase du Sud', ar: 'جنوب القوقاز', ru: 'Южный Кавказ' } },
  'eastern-mediterranean': {
    kind: 'region',
    names: { en: 'Eastern Mediterranean', fr: 'Méditerranée orientale', ar: 'شرق المتوسط', ru: 'Восточное Средиземноморье' },
  },
  'strait-of-hormuz': { kind: 'region', names: { en: 'Strait of Hormuz', fr: 'Détroit d’Ormuz', ar: 'مضيق هرمز', ru: 'Ормузский пролив' } },
  'red-sea': { kind: 'region', names: { en: 'Red Sea', fr: 'Mer Rouge', ar: 'البحر الأحمر', ru: 'Красное море' } },
  georgia: { kind: 'country', names: { en: 'Georgia', fr: 'Géorgie', ar: 'جورجيا', ru: 'Грузия' } },
  armenia: { kind: 'country', names: { en: 'Armenia', fr: 'Arménie', ar: 'أرمينيا', ru: 'Армения' } },
  azerbaijan: { kind: 'country', names: { en: 'Azerbaijan', fr: 'Azerbaïdjan', ar: 'أذربيجان', ru: 'Азербайджан' } },
  moldova: { kind: 'country', names: { en: 'Moldova', fr: 'Moldavie', ar: 'مولدوفا', ru: 'Молдова' } },
  ukraine: { kind: 'country', names: { en: 'Ukraine', fr: 'Ukraine', ar: 'أوكرانيا', ru: 'Украина' } },
  turkiye: { kind: 'country', names: { en: 'Türkiye', fr: 'Turquie', ar: 'تركيا', ru: 'Турция' } },
  jordan: { kind: 'country', names: { en: 'Jordan', fr: 'Jordanie', ar: 'الأردن', ru: 'Иордания' } },
  lebanon: { kind: 'country', names: { en: 'Lebanon', fr: 'Liban', ar: 'لبنان', ru: 'Ливан' } },
  syria: { kind: 'country', names: { en: 'Syria', fr: 'Syrie', ar: 'سوريا', ru: 'Сирия' } },
  oman: { kind: 'country', names: { en: 'Oman', fr: 'Oman', ar: 'عُمان', ru: 'Оман' } },
  kuwait: { kind: 'country', names: { en: 'Kuwait', fr: 'Koweït', ar: 'الكويت', ru: 'Кувейт' } },
  qatar: { kind: 'country', names: { en: 'Qatar', fr: 'Qatar', ar: 'قطر', ru: 'Катар' } },
  italy: { kind: 'country', names: { en: 'Italy', fr: 'Italie', ar: 'إيطاليا', ru: 'Италия' } },
  'european-union': { kind: 'organisation', names: { en: 'European Union', fr: 'Union européenne', ar: 'الاتحاد الأوروبي', ru: 'Евросоюз' } },
  nato: { kind: 'organisation', names: { en: 'NATO', fr: 'OTAN', ar: 'حلف شمال الأطلسي', ru: 'НАТО' } },
  'joint-patrol-office': {
    kind: 'organisation',
    names: { en: 'Joint Patrol Office', fr: 'Bureau des patrouilles communes', ar: 'مكتب الدوريات المشتركة', ru: 'Бюро совместного патрулирования' },
  },
  'levant-water-commission': {
    kind: 'organisation',
    names: { en: 'Levant Water Commission', fr: 'Commission de l’eau du Levant', ar: 'لجنة مياه المشرق', ru: 'Водная комиссия Леванта' },
  },
  'nadim-al-farsi': { kind: 'person', names: { en: 'Nadim al-Farsi', fr: 'Nadim al-Farsi', ar: 'نديم الفارسي', ru: 'Надим аль-Фарси' } },
  'elene-tsiklauri': { kind: 'person', names: { en: 'Elene Tsiklauri', fr: 'Elene Tsiklaouri', ar: 'إلينه تسيكلاوري', ru: 'Элене Циклаури' } },
  elections: { kind: 'theme', names: { en: 'Elections', fr: 'Élections', ar: 'انتخابات', ru: 'Выборы' } },
  'arms-control': { kind: 'theme', names: { en: 'Arms control', fr: 'Maîtrise des armements', ar: 'ضبط التسلّح', ru: 'Контроль над вооружениями' } },
  enlargement: { kind: 'theme', names: { en: 'EU enlargement', fr: 'Élargissement de l’UE', ar: 'توسيع الاتحاد الأوروبي', ru: 'Расширение ЕС' } },
  'maritime-security': { kind: 'theme', names: { en: 'Maritime security', fr: 'Sûreté maritime', ar: 'أمن الملاحة', ru: 'Морская безопасность' } },
  'power-grids': { kind: 'theme', names: { en: 'Power grids', fr: 'Réseaux électriques', ar: 'شبكات الكهرباء', ru: 'Энергосети' } },
  water: { kind: 'theme', names: { en: 'Water', fr: 'Eau', ar: 'المياه', ru: 'Вода' } },
  gas: { kind: 'theme', names: { en: 'Gas', fr: 'Gaz', ar: 'الغاز', ru: 'Газ' } },
  'sea-rescue': { kind: 'theme', names: { en: 'Sea rescue', fr: 'Sauvetage en mer', ar: 'الإنقاذ البحري', ru: 'Спасение на море' } },
  'labour-migration': { kind: 'theme', names: { en: 'Labour migration', fr: 'Migrations de travail', ar: 'هجرة العمالة', ru: 'Трудовая миграция' } },
  borders: { kind: 'theme', names: { en: 'Borders', fr: 'Frontières', ar: 'الحدود', ru: 'Границы' } },
  trade: { kind: 'theme', names: { en: 'Trade', fr: 'Commerce', ar: 'التجارة', ru: 'Торговля' } },
} satisfies Record<string, { kind: TopicKind; names: Words }>;
export type SampleTopic = keyof typeof sampleTopics;

/** Pictures drawn by `scripts/draw-sample-pictures.ts` into `newsroom/sample/pictures/<key>.webp`. */
export const SAMPLE_PICTURES = [
  'strait',
  'port',
  'ferry',
  'patrol-boats',
  'lighthouse',
  'dam',
  'reservoir',
  'pylons',
  'wind-farm',
  'pipeline',
  'desert-sun',
  'oasis',
  'ridge',
  'valley',
  'tunnel',
  'railway',
  'road',
  'fields',
  'vineyard',
  'village',
  'city-night',
  'bridge',
  'river',
  'chamber',
  'ballot',
  'flags',
  'map-black-sea',
  'map-caucasus',
  'map-gulf',
  'map-levant',
  'cables',
  'dunes',
  'harbour-night',
  'snow-pass',
  'tents',
  'boat-at-sea',
  'market',
  'minaret',
  'archive-shelves',
  'radio',
  'portrait-1',
  'portrait-2',
  'portrait-3',
  'portrait-4',
  'portrait-5',
  'portrait-6',
  'portrait-7',
  'portrait-8',
] as const;
export type SamplePictureKey = (typeof SAMPLE_PICTURES)[number];

export interface SampleArticle {
  /** Its handle among the samples and, in English, its slug. */
  key: string;
  section: SampleSection;
  type: SampleType;
  column?: SampleColumn;
  topics: SampleTopic[];
  /** Whole days before the first start, 0 to 182, and the time of day in the site's zone. */
  daysAgo: number;
  time: `${number}:${number}`;
  kicker?: string;
  headline: string;
  standfirst: string;
  dateline?: string;
  picture?: { key: SamplePictureKey; altText: string; caption: string; credit: string };
  bylines: { author: SampleAuthor; role?: (typeof BYLINE_ROLES)[number]; place?: string }[];
  printedByline?: string;
  sources?: { name: string; url?: string }[];
  notes?: { kind: (typeof NOTE_KINDS)[number]; text: string; url?: string }[];
  /** Later changes, made by the same commands as the desk's. */
  corrections?: { hoursLater: number; text: string }[];
  updates?: { hoursLater: number; note: string; append: Block[] }[];
  /** Given by an editor by hand. */
  choice?: boolean;
  pins?: string[];
  /** What becomes of it after it was written; published when left out. */
  fate?:
    | { is: 'withdrawn'; hoursLater: number; reason: string; decidedBy: string }
    | { is: 'embargoed'; hoursAhead: number }
    | { is: 'scheduled'; hoursAhead: number };
  /** How much it was read compared with the others: 1 is ordinary, 30 is the month's most read. */
  read: number;
  body: Block[];
}

/** A translation takes section, type, topics, picture and bylines from its original. */
export interface SampleTranslation {
  original: string;
  language: Exclude<Language, 'en'>;
  slug: string;
  translator: SampleAuthor;
  hoursLater: number;
  kicker?: string;
  headline: string;
  standfirst: string;
  dateline?: string;
  picture?: { altText: string; caption: string; credit: string };
  sources?: { name: string; url?: string }[];
  notes?: SampleArticle['notes'];
  body: Block[];
}
