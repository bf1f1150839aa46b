/** Who the invented newsroom is, by which rules it works, how it corrects itself, and who pays. */
import type { PageTexts } from '#newsroom/sample/pages/page-texts.ts';
import { facts, h2, p, ul } from '#newsroom/sample/text.ts';

export const aboutTexts: PageTexts = {
  en: {
    headline: 'About The Causeway',
    standfirst: 'An invented newsroom with real rules, made to show what the software does.',
    body: [
      p(
        'The Causeway does not exist. It is the sample newspaper of Dateline, a program with which newsrooms publish on a machine of their own. The reporters are invented, and so are the events, the offices, the figures and the quotations. Only the places are where the map has them.',
      ),
      h2('Who we are'),
      p(
        'If we existed, we would be twelve people in eight towns, and the paper would belong in equal shares to those who make it. Leonie Abt edits it. Correspondents write from Tbilisi, Ankara, Amman, Muscat, Chisinau, Brussels, Palermo and Yerevan, in English, and what can be translated is translated into French, Arabic and Russian.',
      ),
      h2('How we work'),
      ul(
        'A report names its sources, and a picture the person or office that made it. Opinion answers for itself.',
        'Whoever is criticised is asked before publication, and the answer is printed.',
        'A translation names its translator. If the original has changed since, the translation says so.',
        'Opinion is marked as opinion. An editorial speaks for the paper and is signed by no one.',
        'All pictures of this sample edition are drawn, also where a photographer is named. None of them shows something that happened.',
      ),
      h2('When we are wrong'),
      p(
        'We correct an error of fact as soon as we know of it. The correction stands with the article, has a date, and says what was wrong. A slip of spelling is mended without a word. An article is withdrawn only if it cannot be put right; a notice then stays at its address, with the reason and the name of whoever decided. If you have found an error, write to [corrections@example.org](mailto:corrections@example.org).',
      ),
      h2('Who pays'),
      p(
        'Readers, members and foundations, all of them as invented as the money. If somebody has paid for a report, that is printed beneath it. No one who pays sees a text before you do.',
      ),
      facts(
        'Of every hundred euros',
        '41 come from readers, who give what they like',
        '22 come from the members of the cooperative',
        '37 come from foundations, among them the Stairs and Pipes Fund for city reporting',
        'None comes from advertisements, of which there are none',
      ),
    ],
  },
  fr: {
    headline: 'Qui fait The Causeway',
    standfirst: 'Une rédaction imaginaire aux règles réelles, faite pour montrer ce que sait faire le logiciel.',
    body: [
      p(
        'The Causeway n’existe pas. C’est le journal de démonstration de Dateline, un logiciel avec lequel les rédactions publient sur leur propre machine. Les journalistes sont inventés, de même que les événements, les institutions, les chiffres et les citations. Seuls les lieux sont bien là où la carte les met.',
      ),
      h2('Qui nous sommes'),
      p(
        'Si nous existions, nous serions douze, dans huit villes, et le journal appartiendrait à parts égales à ceux qui le font. Leonie Abt le dirige. Les correspondants écrivent de Tbilissi, d’Ankara, d’Amman, de Mascate, de Chisinau, de Bruxelles, de Palerme et d’Erevan, en anglais ; ce qui peut être traduit l’est en français, en arabe et en russe.',
      ),
      h2('Comment nous travaillons'),
      ul(
        'Une information nomme ses sources, une image la personne ou l’organisme qui l’a faite. L’opinion répond d’elle-même.',
        'Toute personne mise en cause est interrogée avant la publication, et sa réponse est imprimée.',
        'Une traduction nomme son traducteur. Si l’original a changé depuis, elle le dit.',
        'Une opinion est signalée comme telle. L’éditorial engage le journal ; il n’est pas signé.',
        'Toutes les images de ce numéro de démonstration sont dessinées, même là où un photographe est nommé. Aucune ne montre quelque chose qui a eu lieu.',
      ),
      h2('Quand nous nous trompons'),
      p(
        'Nous corrigeons une erreur de fait dès que nous l’apprenons. Le rectificatif accompagne l’article, porte une date et dit ce qui était faux. Une faute d’orthographe se répare sans un mot. Un article n’est retiré que s’il est impossible de le rétablir ; un avis reste alors à son adresse, avec le motif et le nom de qui en a décidé. Si vous avez trouvé une erreur, écrivez à [corrections@example.org](mailto:corrections@example.org).',
      ),
      h2('Qui paie'),
      p(
        'Des lecteurs, des sociétaires et des fondations, tous aussi imaginaires que l’argent. Si quelqu’un a payé un reportage, c’est imprimé au-dessous. Aucun de ceux qui paient ne voit un texte avant vous.',
      ),
      facts(
        'Sur cent euros',
        '41 viennent des lecteurs, qui donnent ce qu’ils veulent',
        '22 viennent des membres de la coopérative',
        '37 viennent de fondations, dont le fonds « Escaliers et tuyaux » pour le reportage urbain',
        'Aucun ne vient de la publicité : il n’y en a pas',
      ),
    ],
  },
  ar: {
    headline: 'عن The Causeway',
    standfirst: 'غرفة أخبار متخيَّلة بقواعد حقيقية، أُنشئت لتُظهر ما يستطيعه البرنامج.',
    body: [
      p(
        'لا وجود لصحيفة The Causeway، أو «كوزواي». إنها الصحيفة النموذجية لبرنامج Dateline الذي تنشر به غرف الأخبار على جهاز تملكه. المراسلون متخيَّلون، وكذلك الأحداث والمؤسسات والأرقام والأقوال. وحدها الأماكن قائمة حيث تضعها الخريطة.',
      ),
      h2('من نحن'),
      p(
        'لو كنا موجودين لكنا اثني عشر شخصًا في ثماني مدن، ولكانت الصحيفة ملكًا لصانعيها بحصص متساوية. ترأس تحريرها ليوني أبت. ويكتب المراسلون من تبليسي وأنقرة وعمّان ومسقط وكيشيناو وبروكسل وباليرمو ويريفان بالإنكليزية، ويُترجم ما تتيسر ترجمته إلى الفرنسية والعربية والروسية.',
      ),
      h2('كيف نعمل'),
      ul(
        'يسمّي التقرير مصادره، وتسمّي الصورة من صنعها، شخصًا كان أو مؤسسة. أما الرأي فيُسأل عنه كاتبه.',
        'من يُنتقد يُسأل قبل النشر، ويُنشر جوابه.',
        'تسمّي الترجمة مترجمها. وإن تغيّر الأصل بعدها قالت ذلك.',
        'يُوسم الرأي بأنه رأي. والافتتاحية تعبّر عن الصحيفة ولا يوقّعها أحد.',
        'كل صور هذا العدد النموذجي مرسومة، حتى حيث يُذكر مصوّر، ولا تُظهر أيّ منها شيئًا وقع.',
      ),
      h2('حين نخطئ'),
      p(
        'نصوّب الخطأ في الوقائع حالما نعلم به. ويُنشر التصويب مع المقال بتاريخه، ويقول ما الذي كان خطأ. أما الهفوة الإملائية فتُصلح من دون كلام. ولا يُسحب مقال إلا إذا تعذّر إصلاحه، وعندها يبقى في عنوانه إشعار يذكر السبب واسم صاحب القرار. إن وجدت خطأ فاكتب إلى [corrections@example.org](mailto:corrections@example.org).',
      ),
      h2('من يدفع'),
      p('القرّاء والأعضاء ومؤسسات مانحة، وكلهم متخيَّلون مثل المال نفسه. وإن دفع أحد كلفة تقرير ذُكر ذلك تحته. ولا يطّلع أحد من الدافعين على نص قبلك.'),
      facts(
        'من كل مئة يورو',
        '41 من القرّاء، وكلٌّ يعطي ما يشاء',
        '22 من أعضاء التعاونية',
        '37 من مؤسسات مانحة، منها «صندوق الأدراج والأنابيب» لتقارير المدن',
        'لا شيء من الإعلانات، فلا إعلانات هنا',
      ),
    ],
  },
  ru: {
    headline: 'О газете The Causeway',
    standfirst: 'Вымышленная редакция с настоящими правилами: она придумана, чтобы показать, что умеет программа.',
    body: [
      p(
        'Газеты The Causeway, или «Козуэй», не существует. Это пробная газета Dateline — программы, с которой редакции публикуются на собственном сервере. Корреспонденты вымышлены, а с ними события, учреждения, цифры и цитаты. Только места находятся там, где они стоят на карте.',
      ),
      h2('Кто мы'),
      p(
        'Если бы мы существовали, нас было бы двенадцать человек в восьми городах, и газета принадлежала бы в равных долях тем, кто её делает. Главный редактор — Леони Абт. Корреспонденты пишут из Тбилиси, Анкары, Аммана, Маската, Кишинёва, Брюсселя, Палермо и Еревана по-английски; что можно перевести, переводится на французский, арабский и русский.',
      ),
      h2('Как мы работаем'),
      ul(
        'В репортаже названы источники, у изображения — человек или учреждение, которые его сделали. За мнение отвечает автор.',
        'Тех, кого критикуют, мы спрашиваем до публикации и печатаем их ответ.',
        'У перевода назван переводчик. Если оригинал с тех пор изменился, об этом сказано.',
        'Мнение помечено как мнение. Редакционная статья выражает позицию газеты и не подписывается.',
        'Все изображения этого пробного номера нарисованы, даже если назван фотограф. Ни одно не показывает того, что было на самом деле.',
      ),
      h2('Когда мы ошибаемся'),
      p(
        'Фактическую ошибку мы исправляем, как только о ней узнаём. Исправление стоит при статье, на нём есть дата, и оно говорит, что именно было неверно. Описки мы правим молча. Статью мы снимаем, только если её нельзя исправить; тогда по её адресу остаётся уведомление с причиной и именем того, кто так решил. Нашли ошибку — напишите: [corrections@example.org](mailto:corrections@example.org).',
      ),
      h2('Кто платит'),
      p(
        'Читатели, пайщики и фонды — такие же вымышленные, как и сами деньги. Если за материал кто-то заплатил, об этом напечатано под ним. Никто из тех, кто платит, не видит текста раньше вас.',
      ),
      facts(
        'Из каждых ста евро',
        '41 дают читатели, каждый сколько захочет',
        '22 вносят члены кооператива',
        '37 дают фонды, среди них фонд городской журналистики «Лестницы и трубы»',
        'Ни одного не даёт реклама: её здесь нет',
      ),
    ],
  },
};
