/** Who writes the sample edition: a life in two paragraphs, a few facts, perhaps a portrait. All of them are invented. */

import type { SampleAuthor } from '#newsroom/sample/newsroom.ts';
import { correspondents } from '#newsroom/sample/people-abroad.ts';
import { based, covers, declares, type SamplePerson, speaks } from '#newsroom/sample/people-facts.ts';

export const samplePeople: Record<SampleAuthor, SamplePerson> = {
  ...correspondents,
  'leonie-abt': {
    life: {
      en: 'Leonie Abt has edited The Causeway since its first issue, which was printed on the back of a tide table because the paper had been delivered to the wrong pier. Before that she spent eleven years on the night desk of a news agency, where she learned to distrust adverbs and any sentence with the word “historic” in it.\n\nShe reads every correction before it appears and writes most of the editorials that nobody signs. She keeps the paper’s list of banned words, which has two entries left.',
      fr: 'Leonie Abt dirige The Causeway depuis son premier numéro, imprimé au dos d’un annuaire des marées parce que le papier avait été livré au mauvais quai. Elle avait passé onze ans au service de nuit d’une agence de presse, où elle a appris à se méfier des adverbes et de toute phrase contenant le mot « historique ».\n\nElle relit chaque correction avant sa parution et écrit la plupart des éditoriaux que personne ne signe. Elle tient la liste des mots bannis du journal, qui n’en compte plus que deux.',
      ar: 'ترأس ليوني أبت تحرير «كوزواي» منذ عددها الأول، الذي طُبع على ظهر جدول للمدّ والجزر لأن الورق سُلّم إلى الرصيف الخطأ. وقبل ذلك أمضت أحد عشر عامًا في القسم الليلي لإحدى وكالات الأنباء، حيث تعلّمت ألّا تثق بالظروف ولا بأي جملة فيها كلمة «تاريخي».\n\nتقرأ كل تصويب قبل نشره، وتكتب معظم الافتتاحيات التي لا يوقّعها أحد. وتحتفظ بقائمة الكلمات الممنوعة في الصحيفة، ولم يبقَ فيها سوى كلمتين.',
      ru: 'Леони Абт возглавляет «Козуэй» с первого номера, который напечатали на обороте таблицы приливов: бумагу привезли не на тот причал. До этого она одиннадцать лет проработала в ночной смене информационного агентства и научилась не доверять наречиям, а также любой фразе со словом «исторический».\n\nОна читает каждую поправку до выхода и пишет большинство редакционных статей, под которыми нет подписи. У неё хранится список слов, запрещённых в газете; в нём осталось два.',
    },
    facts: [
      based({ en: 'Brussels', fr: 'Bruxelles', ar: 'بروكسل', ru: 'Брюссель' }),
      covers({
        en: 'The Union and whatever has no desk of its own',
        fr: 'L’Union et tout ce qui n’a pas de service attitré',
        ar: 'الاتحاد الأوروبي وكل ما لا قسم له',
        ru: 'Евросоюз и всё, для чего нет своего отдела',
      }),
      speaks({
        en: 'German, English, French',
        fr: 'Allemand, anglais, français',
        ar: 'الألمانية والإنجليزية والفرنسية',
        ru: 'Немецкий, английский, французский',
      }),
      declares({
        en: 'Holds one share in the Causeway Cooperative, as every member does',
        fr: 'Détient une part de la coopérative Causeway, comme chaque membre',
        ar: 'تملك حصة واحدة في تعاونية «كوزواي»، شأن كل عضو',
        ru: 'Владеет одним паем кооператива «Козуэй», как и каждый его член',
      }),
    ],
    portrait: 'portrait-1',
  },
  'agnes-moreau': {
    life: {
      en: 'Agnès Moreau trained as an electrical engineer and planned substations for six years before she began to explain them. She edits the paper’s energy pages and believes that most quarrels about power are quarrels about who holds the meter.\n\nFor a series on winter she slept in nine control rooms. The quietest, she says, was the one where something had just gone wrong.',
      fr: 'Ingénieure électricienne de formation, Agnès Moreau a dessiné des postes de transformation pendant six ans avant de se mettre à les expliquer. Elle dirige les pages Énergie et tient que la plupart des querelles sur l’électricité portent sur la question de savoir à qui est le compteur.\n\nPour une série sur l’hiver, elle a dormi dans neuf salles de commande. La plus calme, dit-elle, était celle où quelque chose venait de mal tourner.',
      ar: 'درست أنييس مورو الهندسة الكهربائية وصمّمت محطات التحويل ستة أعوام قبل أن تبدأ بشرحها. تحرّر صفحات الطاقة، وترى أن معظم الخلافات على الكهرباء خلافات على من يملك العدّاد.\n\nومن أجل سلسلة عن الشتاء نامت في تسع غرف تحكّم. وتقول إن أهدأها كانت تلك التي حدث فيها عطل للتوّ.',
      ru: 'Аньес Моро по образованию инженер-электрик; шесть лет она проектировала подстанции, а потом взялась о них рассказывать. Она редактирует страницы об энергетике и считает, что почти всякий спор об электричестве — это спор о том, чей счётчик.\n\nДля серии о зиме она ночевала в девяти диспетчерских. Тише всего, по её словам, было там, где только что что-то пошло не так.',
    },
    facts: [
      based({ en: 'Brussels', fr: 'Bruxelles', ar: 'بروكسل', ru: 'Брюссель' }),
      covers({
        en: 'Grids, gas, storage and tariffs',
        fr: 'Réseaux, gaz, stockage et tarifs',
        ar: 'الشبكات والغاز والتخزين والتعرفات',
        ru: 'Сети, газ, хранилища и тарифы',
      }),
      speaks({
        en: 'French, English, some Romanian',
        fr: 'Français, anglais, un peu de roumain',
        ar: 'الفرنسية والإنجليزية وشيئًا من الرومانية',
        ru: 'Французский, английский, немного румынский',
      }),
      declares({
        en: 'Draws no pension from, and owns no share in, any energy company',
        fr: 'Ne touche de retraite ni ne détient d’action d’aucune entreprise d’énergie',
        ar: 'لا تتقاضى معاشًا من أي شركة طاقة ولا تملك سهمًا فيها',
        ru: 'Не получает пенсии от энергетических компаний и не владеет их акциями',
      }),
    ],
    portrait: 'portrait-7',
  },
  'katya-voronina': {
    life: {
      en: 'Katya Voronina translates for the paper from Russian, Georgian and French, and for a living between people who would rather not be in the same room. She has put some sixty treaties into other words and read all of their annexes.\n\nHer column began as a note to the editor about a missing comma. It ran to four pages, and the editor printed it.',
    },
    facts: [
      based({ en: 'Vilnius' }),
      speaks({ en: 'Russian, English, French, Georgian; reads Ukrainian' }),
      declares({ en: 'Does not translate documents that she writes about' }),
    ],
    portrait: 'portrait-8',
  },
  'omar-benhaddou': {
    life: {
      en: 'Omar Benhaddou takes pictures for The Causeway with two lenses, because a third would have to be carried. He began on the fish quay at Larache, photographing boats for the insurance, and still asks first who would have to pay.\n\nPeople in his pictures have been asked, and have seen them. This costs him one picture in five, and he keeps a list of the best ones.',
    },
    facts: [
      based({ en: 'Tangier, and a rucksack' }),
      speaks({ en: 'Arabic, Tamazight, French, Spanish' }),
      declares({ en: 'Sells no pictures to governments' }),
    ],
    portrait: null,
  },
  'ilse-vandenberg': {
    life: {
      en: 'Ilse Vandenberg takes turns at the Monday Letter and, colleagues say, counts hers. She was a diplomatic correspondent for twenty-six years, in five capitals, and says that what she mostly learned was to sit near the door.\n\nShe writes by hand, on Saturdays, and delivers by telephone. The comma rules of whoever takes it down are final.',
    },
    facts: [
      based({ en: 'Ghent' }),
      covers({ en: 'What the week will turn on' }),
      speaks({ en: 'Dutch, French, English, German' }),
      declares({ en: 'A cousin in the Belgian foreign service; they discuss cycling' }),
    ],
    portrait: 'portrait-6',
  },
};
