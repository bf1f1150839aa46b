/** What the invented newsroom does when it is wrong. */
import type { PageTexts } from '#newsroom/sample/pages/page-texts.ts';
import { h2, p, ul } from '#newsroom/sample/text.ts';

export const correctionsTexts: PageTexts = {
  en: {
    headline: 'Corrections',
    standfirst: 'What we do when we were wrong, how you see it, and how to tell us. In the sample edition nobody reads the letters.',
    body: [
      h2('What is corrected'),
      ul(
        'An **error of fact** is corrected as soon as we know of it. The correction stands with the article, has a date, and says what was wrong and what is right.',
        'A **slip** of spelling or grammar is mended without a word, as long as the meaning stays.',
        'A **later development** is no error: it is added as an update, with its time.',
        'An article is **withdrawn** only if it cannot be put right. A notice then stays at its address, with the reason and the name of whoever decided.',
      ),
      h2('Where you see it'),
      p(
        'Below the text of the article, in its feeds and in its translations. The date of the article says when it was last changed. Nothing is taken out in silence.',
      ),
      h2('How to tell us'),
      p(
        'Write to [corrections@example.org](mailto:corrections@example.org) and name the article and the sentence. Somebody who did not write the article looks into it, and you get an answer also when we find that nothing was wrong.',
      ),
    ],
  },
  fr: {
    headline: 'Rectificatifs',
    standfirst:
      'Ce que nous faisons quand nous nous sommes trompés, où cela se voit, et comment nous le dire. Dans ce numéro de démonstration, personne ne lit les lettres.',
    body: [
      h2('Ce qui est rectifié'),
      ul(
        'Une **erreur de fait** est rectifiée dès que nous l’apprenons. Le rectificatif accompagne l’article, porte une date et dit ce qui était faux et ce qui est juste.',
        'Une **coquille** se répare sans un mot, tant que le sens ne change pas.',
        'Un **fait nouveau** n’est pas une erreur : il est ajouté comme mise à jour, avec son heure.',
        'Un article n’est **retiré** que s’il est impossible de le rétablir. Un avis reste alors à son adresse, avec le motif et le nom de qui en a décidé.',
      ),
      h2('Où cela se voit'),
      p(
        'Sous le texte de l’article, dans ses fils et dans ses traductions. La date de l’article dit quand il a changé pour la dernière fois. Rien ne disparaît en silence.',
      ),
      h2('Comment nous le dire'),
      p(
        'Écrivez à [corrections@example.org](mailto:corrections@example.org) en indiquant l’article et la phrase. Quelqu’un qui n’a pas écrit l’article s’en occupe, et vous recevez une réponse même si nous trouvons que rien n’était faux.',
      ),
    ],
  },
  ar: {
    headline: 'التصويبات',
    standfirst: 'ماذا نفعل حين نخطئ، وأين ترى ذلك، وكيف تخبرنا. وفي هذا العدد النموذجي لا أحد يقرأ الرسائل.',
    body: [
      h2('ما الذي يُصوَّب'),
      ul(
        '**الخطأ في الوقائع** يُصوَّب حالما نعلم به. ويُنشر التصويب مع المقال بتاريخه، ويقول ما الذي كان خطأ وما الصواب.',
        '**الهفوة** الإملائية أو النحوية تُصلح من دون كلام ما دام المعنى لم يتغيّر.',
        '**ما استجدّ** ليس خطأ، بل يُضاف تحديثًا بوقته.',
        'ولا **يُسحب** مقال إلا إذا تعذّر إصلاحه، وعندها يبقى في عنوانه إشعار يذكر السبب واسم صاحب القرار.',
      ),
      h2('أين تراه'),
      p('تحت نص المقال، وفي خلاصاته وترجماته. ويقول تاريخ المقال متى تغيّر آخر مرة. ولا يُحذف شيء في صمت.'),
      h2('كيف تخبرنا'),
      p(
        'اكتب إلى [corrections@example.org](mailto:corrections@example.org) واذكر المقال والجملة. ينظر في الأمر من لم يكتب المقال، ويصلك جواب حتى إن وجدنا أن لا خطأ.',
      ),
    ],
  },
  ru: {
    headline: 'Исправления',
    standfirst: 'Что мы делаем, если ошиблись, где это видно и как нам об этом сказать. В пробном номере писем никто не читает.',
    body: [
      h2('Что исправляется'),
      ul(
        '**Фактическую ошибку** мы исправляем, как только о ней узнаём. Исправление стоит при статье, на нём есть дата, и оно говорит, что было неверно и как верно.',
        '**Описку** мы правим молча, если смысл не меняется.',
        '**Новое событие** — не ошибка: оно добавляется как обновление, с указанием времени.',
        'Статью мы **снимаем**, только если её нельзя исправить. Тогда по её адресу остаётся уведомление с причиной и именем того, кто так решил.',
      ),
      h2('Где это видно'),
      p('Под текстом статьи, в её лентах и переводах. Дата статьи говорит, когда она менялась в последний раз. Молча ничего не исчезает.'),
      h2('Как нам сказать'),
      p(
        'Напишите на [corrections@example.org](mailto:corrections@example.org) и назовите статью и фразу. Проверит тот, кто статью не писал, и вы получите ответ, даже если окажется, что ошибки не было.',
      ),
    ],
  },
};
