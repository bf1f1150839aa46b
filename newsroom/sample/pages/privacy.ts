/** What is counted (readings by article and hour) and what is not kept (anything about readers). */
import type { PageTexts } from '#newsroom/sample/pages/page-texts.ts';
import { h2, p, ul } from '#newsroom/sample/text.ts';

export const privacyTexts: PageTexts = {
  en: {
    headline: 'Privacy',
    standfirst: 'No cookies, no tracking, nobody else’s scripts. We count readings, never readers.',
    body: [
      h2('What your browser gets from us'),
      p(
        'Pages, pictures and fonts, all from this site alone. Readers are given no cookie. There is no advertising, and no other company counts along. A video or a map kept elsewhere appears as a link that says where it leads; nothing of it loads before you follow it.',
      ),
      h2('What we count'),
      p(
        'When an article is read, its number for that hour goes up by one. Three things are stored: which article, which hour, how many readings. The lists of what is most read are made from that. Without scripts the pages work too, and you are simply not counted.',
      ),
      h2('What we do not keep'),
      ul(
        'Who you are and where you are.',
        'Your internet address. The server needs it to answer, and to slow down anyone who asks too much; it is not stored.',
        'What you read before, what you read next, and what you searched for.',
      ),
      h2('If you write to us'),
      p(
        'Then we have your letter, and use it to answer you. A real newsroom would say here how long it keeps letters; this one receives none. Questions go to [privacy@example.org](mailto:privacy@example.org).',
      ),
      h2('Those who work here'),
      p('Journalists sign in. For them there is one cookie, which keeps them signed in, and a log of who changed what. Neither concerns readers.'),
    ],
  },
  fr: {
    headline: 'Vie privée',
    standfirst: 'Ni cookies, ni pistage, ni scripts venus d’ailleurs. Nous comptons les lectures, jamais les lecteurs.',
    body: [
      h2('Ce que votre navigateur reçoit de nous'),
      p(
        'Des pages, des images et des polices de caractères, toutes de ce seul site. Aucun cookie n’est remis aux lecteurs. Il n’y a pas de publicité, et aucune autre entreprise ne compte avec nous. Une vidéo ou une carte conservée ailleurs apparaît comme un lien qui dit où il mène ; rien n’en est chargé tant que vous ne le suivez pas.',
      ),
      h2('Ce que nous comptons'),
      p(
        'Quand un article est lu, son nombre pour cette heure-là augmente d’un. Trois choses sont enregistrées : quel article, quelle heure, combien de lectures. Les listes des plus lus en sont tirées. Sans scripts, les pages fonctionnent aussi ; vous n’êtes alors pas compté, voilà tout.',
      ),
      h2('Ce que nous ne gardons pas'),
      ul(
        'Qui vous êtes et où vous êtes.',
        'Votre adresse IP. Le serveur en a besoin pour répondre, et pour ralentir qui demande trop ; elle n’est pas enregistrée.',
        'Ce que vous avez lu avant, ce que vous lisez après, ce que vous avez cherché.',
      ),
      h2('Si vous nous écrivez'),
      p(
        'Nous avons alors votre lettre, et elle nous sert à vous répondre. Une vraie rédaction dirait ici combien de temps elle garde les lettres ; celle-ci n’en reçoit pas. Vos questions : [privacy@example.org](mailto:privacy@example.org).',
      ),
      h2('Celles et ceux qui travaillent ici'),
      p(
        'Les journalistes se connectent. Il y a pour eux un seul cookie, qui maintient la connexion, et un registre de qui a changé quoi. Rien de cela ne concerne les lecteurs.',
      ),
    ],
  },
  ar: {
    headline: 'الخصوصية',
    standfirst: 'لا ملفات تعريف ولا تتبّع ولا برمجيات لغيرنا. نُحصي القراءات لا القرّاء.',
    body: [
      h2('ما يتلقاه متصفحك منا'),
      p(
        'صفحات وصور وخطوط، كلها من هذا الموقع وحده. ولا يُعطى القارئ أي ملف تعريف. لا إعلانات هنا، ولا شركة أخرى تُحصي معنا. وما كان محفوظًا في مكان آخر من فيديو أو خريطة يظهر رابطًا يقول إلى أين يقود، ولا يُحمَّل منه شيء قبل أن تتبعه.',
      ),
      h2('ما نُحصيه'),
      p(
        'حين يُقرأ مقال يزيد رقمه في تلك الساعة واحدًا. ويُحفظ من ذلك ثلاثة أشياء: أي مقال، وفي أي ساعة، وكم قراءة. ومنها تُستخرج قوائم الأكثر قراءة. والصفحات تعمل أيضًا من دون برمجيات، وعندها لا تُحصى قراءتك، لا أكثر.',
      ),
      h2('ما لا نحفظه'),
      ul(
        'من أنت وأين أنت.',
        'عنوانك على الإنترنت. يحتاج إليه الخادم ليجيبك وليُبطئ من يُكثر الطلبات، ولا يُحفظ.',
        'ما قرأته من قبل، وما تقرؤه بعد ذلك، وما بحثت عنه.',
      ),
      h2('إن كتبت إلينا'),
      p(
        'تكون رسالتك عندنا، ونستخدمها للرد عليك. وهنا تقول غرفة الأخبار الحقيقية كم من الوقت تحتفظ بالرسائل، أما هذه فلا تصلها رسائل. للأسئلة: [privacy@example.org](mailto:privacy@example.org).',
      ),
      h2('من يعملون هنا'),
      p('يسجّل الصحافيون دخولهم. ولهم ملف تعريف واحد يُبقيهم مسجَّلين، وسجل يبيّن من غيّر ماذا. ولا شأن للقرّاء بهذا ولا بذاك.'),
    ],
  },
  ru: {
    headline: 'Личные данные',
    standfirst: 'Ни куки, ни слежки, ни чужих скриптов. Мы считаем прочтения, а не читателей.',
    body: [
      h2('Что ваш браузер получает от нас'),
      p(
        'Страницы, изображения и шрифты — всё только с этого сайта. Читателям мы не ставим ни одного куки. Рекламы здесь нет, и никакая другая компания вместе с нами не считает. Видео или карта, хранящиеся в другом месте, показаны ссылкой, на которой написано, куда она ведёт; пока вы по ней не перейдёте, оттуда ничего не загружается.',
      ),
      h2('Что мы считаем'),
      p(
        'Когда статью читают, её число за этот час увеличивается на единицу. Хранятся три вещи: какая статья, какой час, сколько прочтений. Из них составляются списки самого читаемого. Без скриптов страницы тоже работают — просто вас не сосчитают.',
      ),
      h2('Чего мы не храним'),
      ul(
        'Кто вы и где вы находитесь.',
        'Ваш IP-адрес. Он нужен серверу, чтобы ответить и чтобы придержать того, кто спрашивает слишком часто; он не сохраняется.',
        'Что вы читали до этого, что читаете потом и что искали.',
      ),
      h2('Если вы нам напишете'),
      p(
        'Тогда у нас есть ваше письмо, и нужно оно, чтобы вам ответить. Настоящая редакция написала бы здесь, сколько времени хранит письма; эта их не получает. Вопросы: [privacy@example.org](mailto:privacy@example.org).',
      ),
      h2('Те, кто здесь работает'),
      p(
        'Журналисты входят в систему. Для них есть одно куки, чтобы не входить каждый раз заново, и журнал: кто и что изменил. Читателей ни то, ни другое не касается.',
      ),
    ],
  },
};
