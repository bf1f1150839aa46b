/** Dossiers of the regions and of the organisations at work in them. */
import type { SampleDossier } from '#newsroom/sample/dossier-shape.ts';
import type { SampleTopic } from '#newsroom/sample/topics.ts';

export const regionDossiers: Partial<Record<SampleTopic, SampleDossier>> = {
  'strait-of-hormuz': {
    description: {
      en: 'The way out of the Gulf, and one of the most crowded pieces of sea there are. Our reports follow the rules that keep ships apart.',
      fr: 'La sortie du Golfe, l’un des bras de mer les plus encombrés qui soient. Nous suivons les règles qui tiennent les navires à distance.',
      ar: 'مخرج الخليج وأحد أكثر الممرات البحرية ازدحامًا. تتابع تقاريرنا القواعد التي تُبقي السفن متباعدة.',
      ru: 'Выход из Персидского залива и один из самых тесных участков моря. Мы следим за правилами, которые разводят суда.',
    },
    facts: [
      {
        name: { en: 'Shores', fr: 'Rives', ar: 'الشاطئان', ru: 'Берега' },
        text: {
          en: 'Iran to the north, Oman’s Musandam to the south',
          fr: 'L’Iran au nord, le Musandam omanais au sud',
          ar: 'إيران شمالًا ومسندم العُمانية جنوبًا',
          ru: 'На севере Иран, на юге оманский Мусандам',
        },
      },
      {
        name: { en: 'Narrowest point', fr: 'Au plus étroit', ar: 'أضيق نقطة', ru: 'Самое узкое место' },
        text: { en: 'About 21 nautical miles', fr: 'Environ 21 milles marins', ar: 'نحو 21 ميلًا بحريًا', ru: 'Около 21 морской мили' },
      },
      {
        name: { en: 'Lanes', fr: 'Voies', ar: 'المسارات', ru: 'Фарватеры' },
        text: {
          en: 'One in, one out, each two miles wide',
          fr: 'Une entrante, une sortante, de deux milles chacune',
          ar: 'مسار للدخول وآخر للخروج، عرض كل منهما ميلان',
          ru: 'Один на вход и один на выход, шириной по две мили',
        },
      },
    ],
  },
  'black-sea': {
    description: {
      en: 'A deep basin with one narrow door. What crosses it, what lies in it and who keeps the charts.',
      fr: 'Un bassin profond à une seule porte, étroite. Ce qui le traverse, ce qui y repose et qui tient les cartes.',
      ar: 'حوض عميق له باب واحد ضيّق. ما يعبره، وما يرقد فيه، ومن يحفظ خرائطه.',
      ru: 'Глубокая чаша с одной узкой дверью. Что через неё идёт, что лежит на дне и кто ведёт карты.',
    },
    facts: [
      {
        name: { en: 'Coastal states', fr: 'États riverains', ar: 'الدول المطلة', ru: 'Прибрежные государства' },
        text: {
          en: 'Bulgaria, Georgia, Romania, Russia, Türkiye and Ukraine',
          fr: 'Bulgarie, Géorgie, Roumanie, Russie, Turquie et Ukraine',
          ar: 'بلغاريا وجورجيا ورومانيا وروسيا وتركيا وأوكرانيا',
          ru: 'Болгария, Грузия, Россия, Румыния, Турция и Украина',
        },
      },
      {
        name: { en: 'Greatest depth', fr: 'Profondeur maximale', ar: 'أقصى عمق', ru: 'Наибольшая глубина' },
        text: { en: 'Some 2,200 metres', fr: 'Quelque 2 200 mètres', ar: 'نحو 2200 متر', ru: 'Около 2200 метров' },
      },
      {
        name: { en: 'Way out', fr: 'Issue', ar: 'المخرج', ru: 'Выход' },
        text: { en: 'The Bosphorus', fr: 'Le Bosphore', ar: 'البوسفور', ru: 'Босфор' },
      },
    ],
  },
  'joint-patrol-office': {
    description: {
      en: 'An office in Muscat in which six coastguards write down whom they met at sea. It commands nobody and prints everything.',
      fr: 'À Mascate, un bureau où six services de garde-côtes consignent qui ils ont croisé en mer. Il ne commande personne et publie tout.',
      ar: 'مكتب في مسقط تدوّن فيه ستة أجهزة لخفر السواحل من صادفته في البحر. لا يأمر أحدًا وينشر كل شيء.',
      ru: 'Бюро в Маскате, где шесть служб береговой охраны записывают, кого встретили в море. Никем не командует и публикует всё.',
    },
    facts: [
      {
        name: { en: 'Seat', fr: 'Siège', ar: 'المقر', ru: 'Адрес' },
        text: {
          en: 'Muscat, above a chandler’s shop',
          fr: 'Mascate, au-dessus d’un magasin d’accastillage',
          ar: 'مسقط، فوق متجر للوازم السفن',
          ru: 'Маскат, над лавкой корабельных припасов',
        },
      },
      {
        name: { en: 'Members', fr: 'Membres', ar: 'الأعضاء', ru: 'Участники' },
        text: {
          en: 'Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates',
          fr: 'Arabie saoudite, Bahreïn, Émirats arabes unis, Koweït, Oman et Qatar',
          ar: 'الإمارات والبحرين والسعودية وعُمان وقطر والكويت',
          ru: 'Бахрейн, Катар, Кувейт, ОАЭ, Оман и Саудовская Аравия',
        },
      },
      {
        name: { en: 'Staff', fr: 'Effectif', ar: 'العاملون', ru: 'Сотрудники' },
        text: { en: '44, lent for two years each', fr: '44, détachés pour deux ans', ar: '44، معارون لعامين', ru: '44, откомандированы на два года' },
      },
      { name: { en: 'Boats', fr: 'Bateaux', ar: 'القوارب', ru: 'Катера' }, text: { en: 'None', fr: 'Aucun', ar: 'لا شيء', ru: 'Нет' } },
    ],
  },
  'levant-water-commission': {
    description: {
      en: 'A commission of Jordan, Lebanon and Syria that measures rain, rivers and pipes before anybody divides them.',
      fr: 'Une commission de la Jordanie, du Liban et de la Syrie qui mesure pluie, fleuves et conduites avant que quiconque les partage.',
      ar: 'لجنة من الأردن ولبنان وسوريا تقيس المطر والأنهار والأنابيب قبل أن يتقاسمها أحد.',
      ru: 'Комиссия Иордании, Ливана и Сирии: измеряет дожди, реки и трубы, прежде чем их кто-нибудь поделит.',
    },
    facts: [
      {
        name: { en: 'Members', fr: 'Membres', ar: 'الأعضاء', ru: 'Участники' },
        text: { en: 'Jordan, Lebanon, Syria', fr: 'Jordanie, Liban, Syrie', ar: 'الأردن ولبنان وسوريا', ru: 'Иордания, Ливан, Сирия' },
      },
      {
        name: { en: 'Rain stations', fr: 'Pluviomètres', ar: 'محطات المطر', ru: 'Дождемерные посты' },
        text: { en: '241, read at eight', fr: '241, relevés à huit heures', ar: '241، تُقرأ عند الثامنة', ru: '241, показания снимают в восемь' },
      },
      {
        name: { en: 'First rule', fr: 'Première règle', ar: 'القاعدة الأولى', ru: 'Первое правило' },
        text: {
          en: 'An empty box is better than a guess',
          fr: 'Mieux vaut une case vide qu’une supposition',
          ar: 'خانة فارغة خير من تخمين',
          ru: 'Лучше пустая графа, чем догадка',
        },
      },
    ],
  },
  'western-balkans': {
    description: { en: 'Surrounded by members of the Union and still outside it: lakes, ledgers and waiting rooms from Shkodër to Novi Sad.' },
    facts: [],
  },
  'south-caucasus': {
    description: { en: 'Armenia, Azerbaijan and Georgia: three countries, three alphabets, and the roads between them.' },
    facts: [],
  },
  'eastern-mediterranean': {
    description: { en: 'From the Aegean to the coast of Lebanon: lights, cables, rescue and the lines nobody has drawn.' },
    facts: [],
  },
  'red-sea': { description: { en: 'From Aqaba and Suez to the southern strait: coral, cargo and what lies on the bottom.' }, facts: [] },
  'european-union': {
    description: {
      en: 'What the Union decides, for whom, and what is left of it on arrival.',
      fr: 'Ce que l’Union décide, pour qui, et ce qu’il en reste à l’arrivée.',
      ar: 'ما يقرره الاتحاد، ولمن، وما يبقى منه عند الوصول.',
      ru: 'Что решает Евросоюз, для кого и что доходит до места.',
    },
    facts: [],
  },
  nato: { description: { en: 'The alliance seen from the places where it keeps a radar, a tunnel or a promise.' }, facts: [] },
};
