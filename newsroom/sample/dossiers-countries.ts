/** Dossiers of the countries. */
import type { SampleDossier } from '#newsroom/sample/dossier-shape.ts';
import type { SampleTopic } from '#newsroom/sample/topics.ts';

export const countryDossiers: Partial<Record<SampleTopic, SampleDossier>> = {
  jordan: {
    description: {
      en: 'One of the driest countries on earth, and one of the most careful with a timetable.',
      fr: 'L’un des pays les plus secs du monde, et l’un des plus attentifs aux horaires.',
      ar: 'من أكثر بلدان العالم جفافًا، ومن أكثرها حرصًا على الجداول.',
      ru: 'Одна из самых засушливых стран мира и одна из самых внимательных к расписанию.',
    },
    facts: [
      { name: { en: 'Capital', fr: 'Capitale', ar: 'العاصمة', ru: 'Столица' }, text: { en: 'Amman', fr: 'Amman', ar: 'عمّان', ru: 'Амман' } },
      {
        name: { en: 'Coast', fr: 'Littoral', ar: 'الساحل', ru: 'Побережье' },
        text: { en: '26 kilometres, at Aqaba', fr: '26 kilomètres, à Aqaba', ar: '26 كيلومترًا عند العقبة', ru: '26 километров, у Акабы' },
      },
      {
        name: { en: 'Shared rivers', fr: 'Fleuves partagés', ar: 'الأنهار المشتركة', ru: 'Общие реки' },
        text: { en: 'The Jordan and the Yarmouk', fr: 'Le Jourdain et le Yarmouk', ar: 'نهر الأردن واليرموك', ru: 'Иордан и Ярмук' },
      },
    ],
  },
  georgia: {
    description: {
      en: 'Between two ranges and one sea, with more roads over mountains than round them.',
      fr: 'Entre deux chaînes et une mer, avec plus de routes par-dessus les montagnes qu’autour.',
      ar: 'بين سلسلتي جبال وبحر واحد، وطرقها فوق الجبال أكثر منها حولها.',
      ru: 'Между двумя хребтами и одним морем; дорог через горы здесь больше, чем в обход.',
    },
    facts: [
      { name: { en: 'Capital', fr: 'Capitale', ar: 'العاصمة', ru: 'Столица' }, text: { en: 'Tbilisi', fr: 'Tbilissi', ar: 'تبليسي', ru: 'Тбилиси' } },
      {
        name: { en: 'Neighbours', fr: 'Voisins', ar: 'الجيران', ru: 'Соседи' },
        text: {
          en: 'Armenia, Azerbaijan, Russia and Türkiye',
          fr: 'Arménie, Azerbaïdjan, Russie et Turquie',
          ar: 'أرمينيا وأذربيجان وروسيا وتركيا',
          ru: 'Азербайджан, Армения, Россия и Турция',
        },
      },
      {
        name: { en: 'Alphabet', fr: 'Alphabet', ar: 'الأبجدية', ru: 'Алфавит' },
        text: { en: '33 letters, no capitals', fr: '33 lettres, pas de majuscules', ar: '33 حرفًا بلا أحرف كبيرة', ru: '33 буквы, без заглавных' },
      },
    ],
  },
  armenia: { description: { en: 'High roads, short rivers and a great many people who keep an eye on both.' }, facts: [] },
  azerbaijan: { description: { en: 'From the Caspian quay at Alat to the last lorry park before the mountains.' }, facts: [] },
  moldova: { description: { en: 'Between two rivers and, more often than it would like, between two grids.' }, facts: [] },
  romania: { description: { en: 'The lower Danube and its mouth, two gauges of rail, and salt with room in it.' }, facts: [] },
  ukraine: { description: { en: 'Grain, gas and railways across the frontiers, told from both ends of the line.' }, facts: [] },
  turkiye: { description: { en: 'Two straits, eighty-one provinces and neighbours in every direction.' }, facts: [] },
  lebanon: {
    description: { en: 'A small country with two mountain ranges, eighteen recognised communities and more generators than anyone has counted.' },
    facts: [],
  },
  syria: { description: { en: 'Fields, deeds, rain and dust: what is shared with the neighbours, whoever governs.' }, facts: [] },
  oman: { description: { en: 'A coast, a strait, and wadis that take the road with them once or twice a year.' }, facts: [] },
  kuwait: { description: { en: 'A city state where a good deal is voted on, from the grocery upwards.' }, facts: [] },
  qatar: { description: { en: 'A peninsula where most people have come from somewhere else to work, and their hours are news.' }, facts: [] },
  italy: { description: { en: 'Harvests, harbours and counters on the Union’s southern shore.' }, facts: [] },
};
