/** The sample edition's newsroom: a fictional paper, its sections, types, columns and people, and the shape of its articles. */

import type { Block } from '#newsroom/articles/body.ts';
import type { TypeTone } from '#newsroom/articles/views.ts';
import type { BYLINE_ROLES, NOTE_KINDS } from '#newsroom/drafts/document.ts';
import type { SamplePictureKey } from '#newsroom/sample/picture-keys.ts';
import type { SampleTopic } from '#newsroom/sample/topics.ts';
import type { Language, Words } from '#newsroom/site/language.ts';
import type { SettingsInput } from '#newsroom/site/settings.ts';

export const sampleSettings: SettingsInput = {
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
  address: 'The Causeway Cooperative\n14 quai de l’Exemple\n0000 Brussels, Belgium',
  rightsEmail: 'rights@example.org',
  securityContact: 'site@example.org',
  socialLinks: [],
  licence: 'CC-BY-ND-4.0',
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
      en: 'Now and then, on a Monday, a letter on what the week will turn on',
      fr: 'De loin en loin, un lundi, une lettre sur ce qui fera la semaine',
      ar: 'رسالة تصدر من حين إلى حين، في أيام الاثنين، عمّا سيدور عليه الأسبوع',
      ru: 'Время от времени, по понедельникам: на чём повернётся неделя',
    },
  },
} satisfies Record<string, { names: Words; descriptions: Words }>;
export type SampleColumn = keyof typeof sampleColumns;

/** The people of the paper; all invented. `facts` are printed beside the life: name, text. */
export const sampleAuthors = {
  'leonie-abt': { name: 'Leonie Abt', role: { en: 'Editor', fr: 'Directrice de la rédaction', ar: 'رئيسة التحرير', ru: 'Главный редактор' } },
  'tamar-gelovani': {
    name: 'Tamar Gelovani',
    role: {
      en: 'Caucasus correspondent, Tbilisi',
      fr: 'Correspondante dans le Caucase, Tbilissi',
      ar: 'مراسلة القوقاز، تبليسي',
      ru: 'Корреспондент на Кавказе, Тбилиси',
    },
  },
  'yusuf-deniz': {
    name: 'Yusuf Deniz',
    role: {
      en: 'Türkiye correspondent, Ankara',
      fr: 'Correspondant en Turquie, Ankara',
      ar: 'مراسل تركيا، أنقرة',
      ru: 'Корреспондент в Турции, Анкара',
    },
  },
  'rania-halabi': {
    name: 'Rania Halabi',
    role: {
      en: 'Levant correspondent, Amman',
      fr: 'Correspondante au Levant, Amman',
      ar: 'مراسلة المشرق، عمّان',
      ru: 'Корреспондент в Леванте, Амман',
    },
  },
  'said-al-balushi': {
    name: 'Said al-Balushi',
    role: {
      en: 'Gulf correspondent, Muscat',
      fr: 'Correspondant dans le Golfe, Mascate',
      ar: 'مراسل الخليج، مسقط',
      ru: 'Корреспондент в Заливе, Маскат',
    },
  },
  'mircea-dobre': {
    name: 'Mircea Dobre',
    role: {
      en: 'Eastern Europe correspondent, Chisinau',
      fr: 'Correspondant en Europe de l’Est, Chisinau',
      ar: 'مراسل شرق أوروبا، كيشيناو',
      ru: 'Корреспондент в Восточной Европе, Кишинёв',
    },
  },
  'agnes-moreau': {
    name: 'Agnès Moreau',
    role: {
      en: 'Energy editor, Brussels',
      fr: 'Responsable de l’Énergie, Bruxelles',
      ar: 'محرّرة شؤون الطاقة، بروكسل',
      ru: 'Редактор отдела энергетики, Брюссель',
    },
  },
  'pietro-lunghi': {
    name: 'Pietro Lunghi',
    role: {
      en: 'Migration reporter, Palermo',
      fr: 'Journaliste chargé des migrations, Palerme',
      ar: 'صحافي شؤون الهجرة، باليرمو',
      ru: 'Корреспондент по миграции, Палермо',
    },
  },
  'katya-voronina': {
    name: 'Katya Voronina',
    role: { en: 'Translator and columnist', fr: 'Traductrice et chroniqueuse', ar: 'مترجمة وكاتبة رأي', ru: 'Переводчик и колумнист' },
  },
  'omar-benhaddou': { name: 'Omar Benhaddou', role: { en: 'Photographer', fr: 'Photographe', ar: 'مصوّر', ru: 'Фотограф' } },
  'ilse-vandenberg': { name: 'Ilse Vandenberg', role: { en: 'Columnist', fr: 'Chroniqueuse', ar: 'كاتبة عمود', ru: 'Колумнист' } },
  'hagop-sarian': {
    name: 'Hagop Sarian',
    role: { en: 'Contributor, Yerevan', fr: 'Collaborateur, Erevan', ar: 'مساهم، يريفان', ru: 'Внештатный автор, Ереван' },
  },
} satisfies Record<string, { name: string; role: Words }>;
export type SampleAuthor = keyof typeof sampleAuthors;

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
