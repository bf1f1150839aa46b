/** By which rules the invented newsroom works: its publishing principles and its ethics. */
import type { PageTexts } from '#newsroom/sample/pages/page-texts.ts';
import { h2, p, ul } from '#newsroom/sample/text.ts';

export const principlesTexts: PageTexts = {
  en: {
    headline: 'Our principles',
    standfirst: 'The rules by which The Causeway reports, and by which readers may judge it. The newsroom is invented; the rules would be real.',
    body: [
      h2('Reporting'),
      ul(
        'What we state as a fact we have seen, heard or read ourselves, or we name who has.',
        'One source is not enough for an accusation. Whoever is accused is asked before publication, with time to answer, and the answer is printed.',
        'We say where a reporter was when she wrote. A dateline names a place only if somebody of ours was there.',
        'Figures come with their source. Where two counts differ, we give both.',
      ),
      h2('Sources who are not named'),
      p(
        'A name is left out only when somebody would be harmed by it, never to make a quotation sharper. An editor knows who it is. The text says as much about the person as is safe, and why the name is missing.',
      ),
      h2('Opinion'),
      p(
        'Opinion, analysis and editorials are marked above the headline. Those who report on a matter do not write opinion about it. Authors declare on their own pages what they own, earn or belong to that a reader should know of.',
      ),
      h2('Pictures'),
      p('A picture shows what it seems to show. We crop and correct light; we take nothing out and put nothing in. Drawn pictures are called drawn.'),
      h2('Machines'),
      p(
        'Software may transcribe, search and suggest. It writes no article here, and a translation that began in a machine has a translator who answers for every sentence and is named.',
      ),
      h2('Independence'),
      p(
        'Nobody who pays sees a text before readers do. We take no gifts, and pay for our own journeys; if a journey could not be made otherwise, the article says who took us along.',
      ),
    ],
  },
  fr: {
    headline: 'Nos principes',
    standfirst:
      'Les règles d’après lesquelles The Causeway informe, et d’après lesquelles on peut le juger. La rédaction est imaginaire ; les règles seraient réelles.',
    body: [
      h2('L’information'),
      ul(
        'Ce que nous donnons pour un fait, nous l’avons vu, entendu ou lu nous-mêmes, ou bien nous nommons qui l’a fait.',
        'Une seule source ne suffit pas pour mettre quelqu’un en cause. La personne visée est interrogée avant la publication, avec le temps de répondre, et sa réponse est imprimée.',
        'Nous disons d’où écrit le journaliste. Un lieu ne figure en tête d’un article que si l’un de nous s’y trouvait.',
        'Les chiffres viennent avec leur source. Si deux décomptes diffèrent, nous donnons les deux.',
      ),
      h2('Les sources qui ne sont pas nommées'),
      p(
        'Un nom n’est tu que s’il mettait quelqu’un en danger, jamais pour aiguiser une citation. Un responsable de la rédaction le connaît. Le texte dit de la personne tout ce qui peut se dire sans risque, et pourquoi le nom manque.',
      ),
      h2('L’opinion'),
      p(
        'L’opinion, l’analyse et l’éditorial sont signalés au-dessus du titre. Qui couvre un sujet n’écrit pas d’opinion à son propos. Les auteurs déclarent sur leur page ce qu’ils possèdent, gagnent ou représentent, dès lors que le lecteur doit le savoir.',
      ),
      h2('Les images'),
      p(
        'Une image montre ce qu’elle semble montrer. Nous recadrons et corrigeons la lumière ; nous n’enlevons rien et n’ajoutons rien. Un dessin est appelé dessin.',
      ),
      h2('Les machines'),
      p(
        'Un logiciel peut transcrire, chercher et proposer. Il n’écrit ici aucun article, et une traduction commencée par une machine a un traducteur, nommé, qui répond de chaque phrase.',
      ),
      h2('L’indépendance'),
      p(
        'Aucun de ceux qui paient ne voit un texte avant les lecteurs. Nous n’acceptons pas de cadeaux et payons nos voyages ; s’il a fallu voyager avec d’autres, l’article dit avec qui.',
      ),
    ],
  },
  ar: {
    headline: 'مبادئنا',
    standfirst: 'القواعد التي تعمل بها The Causeway ويحقّ للقرّاء أن يحاسبوها عليها. غرفة الأخبار متخيَّلة، أما القواعد فحقيقية لو وُجدت.',
    body: [
      h2('الخبر'),
      ul(
        'ما نورده على أنه واقعة رأيناه أو سمعناه أو قرأناه بأنفسنا، وإلا سمّينا من فعل.',
        'مصدر واحد لا يكفي لاتهام أحد. ومن يُتهم يُسأل قبل النشر ويُمهل ليجيب، ويُنشر جوابه.',
        'نقول من أين كتب المراسل. ولا يُذكر مكان في مطلع الخبر إلا إذا كان أحدنا فيه.',
        'الأرقام مع مصادرها. وإن اختلف إحصاءان أوردناهما معًا.',
      ),
      h2('المصادر التي لا تُسمّى'),
      p(
        'لا يُحجب اسم إلا إذا كان ذكره يؤذي صاحبه، ولا يُحجب أبدًا ليشتدّ وقع القول. ويعرفه أحد المحرّرين. ويقول النص عن صاحبه كل ما يؤمَن قوله، ولماذا غاب الاسم.',
      ),
      h2('الرأي'),
      p(
        'يُوسم الرأي والتحليل والافتتاحية فوق العنوان. ومن يغطّي موضوعًا لا يكتب رأيًا فيه. ويعلن الكتّاب في صفحاتهم ما يملكون أو يكسبون أو ينتمون إليه مما ينبغي أن يعرفه القارئ.',
      ),
      h2('الصور'),
      p('تُظهر الصورة ما يبدو أنها تُظهره. نقصّ الأطراف ونصحّح الضوء، ولا نزيل شيئًا ولا نضيف شيئًا. والمرسوم يُسمّى مرسومًا.'),
      h2('الآلات'),
      p('للبرامج أن تفرّغ التسجيلات وتبحث وتقترح، لكنها لا تكتب هنا مقالًا. والترجمة التي بدأت في آلة لها مترجم يُذكر اسمه ويُسأل عن كل جملة فيها.'),
      h2('الاستقلال'),
      p('لا يطّلع أحد من الدافعين على نص قبل القرّاء. لا نقبل الهدايا وندفع ثمن أسفارنا، وإن تعذّر السفر إلا برفقة آخرين قال المقال من هم.'),
    ],
  },
  ru: {
    headline: 'Наши принципы',
    standfirst: 'Правила, по которым пишет The Causeway и по которым его можно судить. Редакция вымышлена, а правила были бы настоящими.',
    body: [
      h2('Новости'),
      ul(
        'То, что мы называем фактом, мы сами видели, слышали или читали — или называем того, кто видел.',
        'Для обвинения одного источника мало. Обвиняемого спрашивают до публикации, дают ему время на ответ и ответ печатают.',
        'Мы говорим, где был корреспондент, когда писал. Место стоит в начале статьи, только если там был кто-то из нас.',
        'У цифр есть источник. Если два подсчёта расходятся, мы приводим оба.',
      ),
      h2('Источники без имени'),
      p(
        'Имя не называют, только если оно навредило бы человеку, и никогда — ради хлёсткой цитаты. Редактор это имя знает. В тексте сказано о человеке всё, что безопасно, и почему имени нет.',
      ),
      h2('Мнения'),
      p(
        'Мнение, анализ и редакционная статья помечены над заголовком. Кто пишет о чём-то новости, не пишет об этом мнений. Авторы сообщают на своих страницах, чем владеют, где зарабатывают и куда входят, если читателю следует это знать.',
      ),
      h2('Изображения'),
      p('На снимке то, что на нём кажется. Мы кадрируем и правим свет, но ничего не убираем и не добавляем. Рисунок называется рисунком.'),
      h2('Машины'),
      p(
        'Программа может расшифровать запись, искать и подсказывать. Статей она здесь не пишет, а у перевода, начатого машиной, есть названный по имени переводчик, который отвечает за каждую фразу.',
      ),
      h2('Независимость'),
      p(
        'Никто из тех, кто платит, не видит текста раньше читателей. Мы не берём подарков и сами платим за поездки; если иначе поехать было нельзя, в статье сказано, с кем мы ехали.',
      ),
    ],
  },
};
