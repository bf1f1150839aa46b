/** Whom to write to; all of it at example.org, where no post arrives. */
import type { PageTexts } from '#newsroom/sample/pages/page-texts.ts';
import { h2, p, ul } from '#newsroom/sample/text.ts';

export const contactTexts: PageTexts = {
  en: {
    headline: 'Contact',
    standfirst: 'Whom to write to about what. All addresses end in example.org, a name kept free for examples: no post arrives there.',
    body: [
      p('This newsroom is invented, and nobody opens its letters. These are the addresses that readers look for first in a real one.'),
      ul(
        '**Newsroom:** [newsroom@example.org](mailto:newsroom@example.org)',
        '**Corrections:** [corrections@example.org](mailto:corrections@example.org). Please name the article and the sentence.',
        '**Letters to the editor:** [letters@example.org](mailto:letters@example.org). Two hundred words, your name and your town.',
        '**Permission to republish:** [rights@example.org](mailto:rights@example.org)',
        '**Privacy:** [privacy@example.org](mailto:privacy@example.org)',
        '**A page that does not work:** [site@example.org](mailto:site@example.org). If the page shows a number, please copy it.',
      ),
      h2('In confidence'),
      p(
        'An e-mail is a postcard. Here a real newsroom says how it can be reached safely: with a key, by an encrypted messenger, through a letter box without a camera above it. Please do not send an invented one your secrets.',
      ),
      h2('By post'),
      p('The Causeway, 14 quai de l’Exemple, 0000 Brussels. There is no such quay.'),
    ],
  },
  fr: {
    headline: 'Nous écrire',
    standfirst: 'À qui écrire, et pour quoi. Toutes les adresses finissent par example.org, un nom réservé aux exemples : aucun courrier n’y arrive.',
    body: [
      p('Cette rédaction est imaginaire et personne n’ouvre ses lettres. Voici les adresses que, dans une vraie, les lecteurs cherchent d’abord.'),
      ul(
        '**Rédaction :** [newsroom@example.org](mailto:newsroom@example.org)',
        '**Rectificatifs :** [corrections@example.org](mailto:corrections@example.org). Indiquez, s’il vous plaît, l’article et la phrase.',
        '**Courrier des lecteurs :** [letters@example.org](mailto:letters@example.org). Deux cents mots, votre nom et votre ville.',
        '**Demandes de reproduction :** [rights@example.org](mailto:rights@example.org)',
        '**Données personnelles :** [privacy@example.org](mailto:privacy@example.org)',
        '**Une page qui ne marche pas :** [site@example.org](mailto:site@example.org). Si la page affiche un numéro, recopiez-le.',
      ),
      h2('En confiance'),
      p(
        'Un courriel est une carte postale. Une vraie rédaction dit ici comment la joindre sans risque : avec une clé, par une messagerie chiffrée, dans une boîte aux lettres qu’aucune caméra ne surveille. N’envoyez pas vos secrets à une rédaction imaginaire.',
      ),
      h2('Par la poste'),
      p('The Causeway, 14, quai de l’Exemple, 0000 Bruxelles. Ce quai n’existe pas.'),
    ],
  },
  ar: {
    headline: 'اتصل بنا',
    standfirst: 'إلى من تكتب وفي أي شأن. كل العناوين تنتهي بـ example.org، وهو اسم محجوز للأمثلة لا يصل إليه بريد.',
    body: [
      p('غرفة الأخبار هذه متخيَّلة ولا أحد يفتح رسائلها. وهذه هي العناوين التي يبحث عنها القرّاء أولًا في غرفة أخبار حقيقية.'),
      ul(
        '**غرفة الأخبار:** [newsroom@example.org](mailto:newsroom@example.org)',
        '**التصويبات:** [corrections@example.org](mailto:corrections@example.org). نرجو ذكر المقال والجملة.',
        '**رسائل القرّاء:** [letters@example.org](mailto:letters@example.org). مئتا كلمة واسمك ومدينتك.',
        '**إذن إعادة النشر:** [rights@example.org](mailto:rights@example.org)',
        '**الخصوصية:** [privacy@example.org](mailto:privacy@example.org)',
        '**صفحة لا تعمل:** [site@example.org](mailto:site@example.org). إن ظهر في الصفحة رقم فانسخه.',
      ),
      h2('بسرّية'),
      p(
        'الرسالة الإلكترونية بطاقة مكشوفة. وهنا تذكر غرفة الأخبار الحقيقية كيف يُتصل بها بأمان: بمفتاح تشفير، أو عبر تطبيق مراسلة مشفّر، أو في صندوق بريد لا كاميرا فوقه. فلا ترسل أسرارك إلى غرفة أخبار متخيَّلة.',
      ),
      h2('بالبريد'),
      p('The Causeway، رصيف المثال 14، 0000 بروكسل. ولا وجود لهذا الرصيف.'),
    ],
  },
  ru: {
    headline: 'Как нам написать',
    standfirst: 'Кому и о чём писать. Все адреса кончаются на example.org: это имя оставлено для примеров, и почта туда не приходит.',
    body: [
      p('Эта редакция вымышлена, и писем её никто не вскрывает. Вот адреса, которые в настоящей редакции читатели ищут прежде всего.'),
      ul(
        '**Редакция:** [newsroom@example.org](mailto:newsroom@example.org)',
        '**Исправления:** [corrections@example.org](mailto:corrections@example.org). Назовите, пожалуйста, статью и фразу.',
        '**Письма в редакцию:** [letters@example.org](mailto:letters@example.org). Двести слов, ваше имя и ваш город.',
        '**Разрешение на перепечатку:** [rights@example.org](mailto:rights@example.org)',
        '**Личные данные:** [privacy@example.org](mailto:privacy@example.org)',
        '**Страница не работает:** [site@example.org](mailto:site@example.org). Если на странице есть номер, перепишите его.',
      ),
      h2('По секрету'),
      p(
        'Электронное письмо — та же открытка. Настоящая редакция пишет здесь, как связаться с ней без опаски: с ключом, через мессенджер с шифрованием, через почтовый ящик, над которым нет камеры. Вымышленной редакции, пожалуйста, секретов не присылайте.',
      ),
      h2('Почтой'),
      p('The Causeway, набережная Примера, 14, 0000 Брюссель. Такой набережной нет.'),
    ],
  },
};
