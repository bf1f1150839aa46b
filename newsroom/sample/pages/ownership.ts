/** To whom the invented newspaper belongs and who pays for it. */
import type { PageTexts } from '#newsroom/sample/pages/page-texts.ts';
import { h2, p, table } from '#newsroom/sample/text.ts';

export const ownershipTexts: PageTexts = {
  en: {
    headline: 'Owners and funding',
    standfirst: 'To whom the paper belongs, who pays for it, and what that buys. Owners and money are invented, like everything here.',
    body: [
      h2('Owners'),
      p(
        'The Causeway belongs to the Causeway Cooperative in Brussels. Its twelve members make the paper; each holds one share and has one vote. A share cannot be sold to anybody outside. The members elect the editor for four years and cannot tell the editor what to print.',
      ),
      h2('Where the money comes from'),
      table(
        'A hundred euros',
        ['From', 'Euros'],
        ['Readers, who give what they like', '41'],
        ['Foundations', '37'],
        ['Members of the cooperative', '22'],
        ['Advertisements', '0'],
      ),
      h2('What it does not buy'),
      p(
        'If somebody has paid for a report, that is printed beneath it. No one who pays sees a text before you do, chooses a subject or is spared in one. A gift of more than a thousand euros is named here; this year there was none but the Stairs and Pipes Fund’s.',
      ),
    ],
  },
  fr: {
    headline: 'Propriété et financement',
    standfirst: 'À qui appartient le journal, qui le paie, et ce que cela n’achète pas. Propriétaires et argent sont imaginaires, comme tout ici.',
    body: [
      h2('Propriétaires'),
      p(
        'The Causeway appartient à la coopérative Causeway, à Bruxelles. Ses douze membres font le journal ; chacun détient une part et dispose d’une voix. Une part ne peut être vendue à personne d’extérieur. Les membres élisent pour quatre ans la direction de la rédaction et ne peuvent lui dire quoi imprimer.',
      ),
      h2('D’où vient l’argent'),
      table(
        'Cent euros',
        ['Source', 'Euros'],
        ['Lecteurs, qui donnent ce qu’ils veulent', '41'],
        ['Fondations', '37'],
        ['Membres de la coopérative', '22'],
        ['Publicité', '0'],
      ),
      h2('Ce que cela n’achète pas'),
      p(
        'Si quelqu’un a payé un reportage, c’est imprimé au-dessous. Aucun de ceux qui paient ne voit un texte avant vous, ne choisit un sujet ni n’y est ménagé. Tout don de plus de mille euros est nommé ici ; cette année, il n’y en eut pas d’autre que celui du fonds « Escaliers et tuyaux ».',
      ),
    ],
  },
  ar: {
    headline: 'الملكية والتمويل',
    standfirst: 'لمن الصحيفة ومن يدفع كلفتها وما الذي لا يشتريه المال. المالكون والمال متخيَّلون ككل ما هنا.',
    body: [
      h2('المالكون'),
      p(
        'تملك The Causeway تعاونية «كوزواي» في بروكسل. وأعضاؤها الاثنا عشر هم من يصنعون الصحيفة، ولكل منهم حصة واحدة وصوت واحد. ولا تُباع حصة لأحد من خارجها. وينتخب الأعضاء رئيس التحرير لأربع سنوات، وليس لهم أن يُملوا عليه ما ينشر.',
      ),
      h2('من أين يأتي المال'),
      table(
        'مئة يورو',
        ['المصدر', 'يورو'],
        ['القرّاء، وكلٌّ يعطي ما يشاء', '41'],
        ['مؤسسات مانحة', '37'],
        ['أعضاء التعاونية', '22'],
        ['الإعلانات', '0'],
      ),
      h2('ما لا يشتريه المال'),
      p(
        'إن دفع أحد كلفة تقرير ذُكر ذلك تحته. ولا يطّلع أحد من الدافعين على نص قبلك، ولا يختار موضوعًا، ولا يُجامَل فيه. وتُذكر هنا كل هبة تزيد على ألف يورو، ولم يكن منها هذا العام غير هبة «صندوق الأدراج والأنابيب».',
      ),
    ],
  },
  ru: {
    headline: 'Владельцы и деньги',
    standfirst: 'Кому принадлежит газета, кто за неё платит и чего за это не купить. Владельцы и деньги вымышлены, как и всё здесь.',
    body: [
      h2('Владельцы'),
      p(
        'The Causeway принадлежит кооперативу «Козуэй» в Брюсселе. Газету делают двенадцать его членов; у каждого один пай и один голос. Пай нельзя продать никому со стороны. Члены выбирают главного редактора на четыре года и не могут указывать ему, что печатать.',
      ),
      h2('Откуда деньги'),
      table(
        'Сто евро',
        ['От кого', 'Евро'],
        ['Читатели, каждый сколько захочет', '41'],
        ['Фонды', '37'],
        ['Члены кооператива', '22'],
        ['Реклама', '0'],
      ),
      h2('Чего за них не купить'),
      p(
        'Если за материал кто-то заплатил, об этом напечатано под ним. Никто из тех, кто платит, не видит текста раньше вас, не выбирает темы и не получает в ней поблажки. Дар больше тысячи евро мы называем здесь; в этом году был только один — от фонда «Лестницы и трубы».',
      ),
    ],
  },
};
