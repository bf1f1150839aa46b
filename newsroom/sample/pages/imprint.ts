/** Who answers for the paper; publisher, address and register are invented. */
import type { PageTexts } from '#newsroom/sample/pages/page-texts.ts';
import { h2, p } from '#newsroom/sample/text.ts';

export const imprintTexts: PageTexts = {
  en: {
    headline: 'Imprint',
    standfirst: 'Who answers for this paper. Every particular on this page is invented.',
    body: [
      h2('Publisher'),
      p(
        'The Causeway Cooperative, 14 quai de l’Exemple, 0000 Brussels, Belgium. Entered as number 0000 in the register of cooperatives that do not exist.',
      ),
      h2('Responsible for the contents'),
      p('Leonie Abt, Editor, at the address above. [imprint@example.org](mailto:imprint@example.org)'),
      h2('Owners'),
      p('The twelve members of the cooperative. Each holds one share and has one vote.'),
      h2('Rights'),
      p(
        'The texts of the sample edition come with the software and under its licence, the MIT licence. The drawn pictures are free of rights ([CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/)). Take them; but please do not print them as news.',
      ),
      h2('Your own imprint'),
      p('If this page stands on a site that is no longer a sample, it should by now name that site’s owner.'),
    ],
  },
  fr: {
    headline: 'Mentions légales',
    standfirst: 'Qui répond de ce journal. Tout ce qui figure sur cette page est inventé.',
    body: [
      h2('Éditeur'),
      p(
        'Coopérative Causeway, 14, quai de l’Exemple, 0000 Bruxelles, Belgique. Inscrite sous le numéro 0000 au registre des coopératives qui n’existent pas.',
      ),
      h2('Responsable du contenu'),
      p('Leonie Abt, directrice de la rédaction, à l’adresse ci-dessus. [imprint@example.org](mailto:imprint@example.org)'),
      h2('Propriétaires'),
      p('Les douze membres de la coopérative. Chacun détient une part et dispose d’une voix.'),
      h2('Droits'),
      p(
        'Les textes de ce numéro de démonstration sont livrés avec le logiciel et sous sa licence, la licence MIT. Les images dessinées sont libres de droits ([CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/deed.fr)). Servez-vous ; mais, de grâce, ne les publiez pas comme des informations.',
      ),
      h2('Vos propres mentions'),
      p('Si cette page se trouve sur un site qui n’est plus une démonstration, elle devrait déjà nommer le propriétaire de ce site.'),
    ],
  },
  ar: {
    headline: 'بيانات الناشر',
    standfirst: 'من المسؤول عن هذه الصحيفة. وكل ما في هذه الصفحة من بيانات متخيَّل.',
    body: [
      h2('الناشر'),
      p('تعاونية «كوزواي»، رصيف المثال 14، 0000 بروكسل، بلجيكا. مقيّدة تحت الرقم 0000 في سجل التعاونيات التي لا وجود لها.'),
      h2('المسؤول عن المحتوى'),
      p('ليوني أبت، رئيسة التحرير، في العنوان أعلاه. [imprint@example.org](mailto:imprint@example.org)'),
      h2('المالكون'),
      p('أعضاء التعاونية الاثنا عشر. لكل منهم حصة واحدة وصوت واحد.'),
      h2('الحقوق'),
      p(
        'تأتي نصوص العدد النموذجي مع البرنامج وتحت رخصته، رخصة MIT. والصور المرسومة خالية من الحقوق ([CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/deed.ar)). خذها إن شئت، لكن نرجو ألّا تنشرها على أنها أخبار.',
      ),
      h2('بياناتك أنت'),
      p('إن كانت هذه الصفحة في موقع لم يعد نموذجًا، فقد آن لها أن تسمّي مالك ذلك الموقع.'),
    ],
  },
  ru: {
    headline: 'Выходные данные',
    standfirst: 'Кто отвечает за эту газету. Все сведения на этой странице вымышлены.',
    body: [
      h2('Издатель'),
      p(
        'Кооператив «Козуэй», набережная Примера, 14, 0000 Брюссель, Бельгия. Значится под номером 0000 в реестре кооперативов, которых не существует.',
      ),
      h2('Ответственность за содержание'),
      p('Леони Абт, главный редактор, адрес тот же. [imprint@example.org](mailto:imprint@example.org)'),
      h2('Владельцы'),
      p('Двенадцать членов кооператива. У каждого один пай и один голос.'),
      h2('Права'),
      p(
        'Тексты пробного номера поставляются вместе с программой и на условиях её лицензии — лицензии MIT. Нарисованные изображения свободны от прав ([CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/deed.ru)). Берите, но, пожалуйста, не печатайте их как новости.',
      ),
      h2('Ваши выходные данные'),
      p('Если эта страница стоит на сайте, который уже не пробный, ей пора называть владельца этого сайта.'),
    ],
  },
};
