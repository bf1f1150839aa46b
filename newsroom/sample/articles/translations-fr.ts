/**
 * What the sample edition has in French. A no-break space stands before a colon and inside guillemets, a narrow one
 * before semicolon, exclamation and question mark and between thousands, as in the site's own French words.
 */
import type { SampleTranslation } from '#newsroom/sample/newsroom.ts';
import { facts, h2, note, ol, p, picture, pull, quote, readWith, table, ul } from '#newsroom/sample/text.ts';

export const frenchTranslations: SampleTranslation[] = [
  {
    original: 'gulf-pilots-one-channel',
    language: 'fr',
    slug: 'golfe-un-seul-canal-pour-les-pilotes',
    translator: 'agnes-moreau',
    hoursLater: 5,
    kicker: 'Canal 71',
    headline: 'Six ports du Golfe réunissent leurs pilotes sur un seul canal radio',
    standfirst:
      'De la dernière bouée au quai, le capitaine n’entend plus qu’une langue. La première semaine a donné lieu à un malentendu, à propos de thé.',
    dateline: 'Sohar',
    picture: {
      altText: 'Vue dessinée d’un port avec deux grues et un navire amarré le long du quai',
      caption: 'Un navire qui faisait escale dans trois ports du Golfe s’entendait appeler sur trois fréquences, avec quatre accents.',
      credit: 'Illustration : The Causeway',
    },
    sources: [
      { name: 'Bureau des patrouilles communes, avis aux capitaines', url: 'https://example.org/joint-patrol-office/channel-71' },
      { name: 'The Causeway, dans la salle des pilotes de Sohar' },
    ],
    body: [
      p(
        'C’est le canal 71 et, à 4 heures du matin, on y entend surtout la météo et des raclements de gorge. Depuis dix jours, tout pilote qui fait entrer un navire à Sohar, Foujeyra, Doha, Manama, Dammam ou Chouwaïkh doit y parler, en anglais, et dire le nom du navire avant toute autre chose.',
      ),
      p(
        'Jusque-là, chaque port avait son propre canal. L’an dernier, le Bureau des patrouilles communes a compté 212 ordres parvenus à la mauvaise passerelle. Aucun n’a fini en collision. « Dix-neuf ont fini en cris », dit Nadim al-Farsi, le responsable omanais des transports qui a conduit les pourparlers.',
      ),
      p('L’accord tient en deux pages. Il prévoit :'),
      ul(
        'un canal de travail unique, relayé par quatorze mâts de la côte koweïtienne à la côte omanaise ;',
        'une liste de soixante phrases, de « Je stoppe mes machines » à « Je ne vous comprends pas » ;',
        'l’enregistrement de chaque mot, conservé quatre-vingt-dix jours.',
      ),
      p(
        'C’est le dernier point qui a pris le plus de temps. Deux ports craignaient que les enregistrements ne servent contre leurs pilotes devant les tribunaux. Seuls trois pilotes à la retraite, dont aucun ne vient du port concerné, ont désormais le droit de les écouter.',
      ),
      quote(
        'Pendant un an, nous nous sommes disputés pour savoir qui parlerait. Puis quelqu’un a demandé qui écouterait, et tout a été réglé en un après-midi.',
        'Nadim al-Farsi, responsable omanais des transports',
      ),
      p(
        'À ce jour, les capitaines n’ont signalé qu’un malentendu. Au large de Manama, un pilote a demandé « cinq minutes, thé ». À sept milles de là, un navire gazier y a entendu un ordre, ne l’a pas trouvé parmi les soixante phrases et a stoppé ses machines. Il est proposé que « thé » devienne la soixante et unième.',
      ),
    ],
  },
  {
    original: 'levant-meter-readers',
    language: 'fr',
    slug: 'les-releveuses-de-salt',
    translator: 'agnes-moreau',
    hoursLater: 9,
    kicker: 'L’eau perdue',
    headline: 'À Salt, elles relèvent les compteurs d’eau, marche après marche',
    standfirst:
      'Douze releveuses, 9 400 compteurs et une ville bâtie sur des escaliers. En deux ans, elles ont retrouvé la moitié de l’eau qui manquait.',
    dateline: 'Salt',
    picture: {
      altText: 'Vue dessinée d’un petit réservoir entre des collines nues, l’eau plus basse que l’ancienne rive',
      caption: 'L’eau des hauts quartiers de Salt est pompée une fois par semaine, le mardi.',
      credit: 'Illustration : The Causeway',
    },
    sources: [
      { name: 'The Causeway, au fil de trois tournées hebdomadaires' },
      { name: 'Commission de l’eau du Levant, chiffres pour la vieille ville de Salt', url: 'https://example.org/levant-water-commission/salt' },
    ],
    notes: [
      {
        kind: 'funder',
        text: 'Les déplacements pour ce reportage ont été payés par le fonds « Escaliers et tuyaux » pour le reportage urbain, qui a lu le texte en même temps que les lecteurs.',
        url: 'https://example.org/stairs-and-pipes',
      },
    ],
    body: [
      p(
        'Dans sa poche de poitrine, Hiyam Nsour garde un miroir de dentiste. Il a coûté un dinar, et il lui permet de lire un compteur que quelqu’un a emmuré derrière une machine à laver. À Salt, dans les collines à l’ouest d’Amman, cela sert plus souvent qu’un étranger ne le croirait.',
      ),
      p(
        'Un jour ordinaire, elle gravit 2 600 marches. Elle connaît le chiffre parce que la première chose que la Commission de l’eau du Levant a remise à ses releveuses fut un podomètre, et la deuxième une paire de bottines. À 41 ans, cette ancienne professeure de calcul est l’une des douze femmes embauchées il y a deux ans pour aller voir chaque semaine chaque compteur d’eau de la vieille ville. Avant elles, les compteurs étaient relevés quatre fois par an, par un homme en camionnette. La camionnette ne montait pas les marches.',
      ),
      h2('Le mardi, c’est l’eau'),
      p(
        'Ici, comme dans une grande partie de la Jordanie, l’eau vient à heures fixes. Les hauts quartiers l’ont le mardi, de 6 heures du matin jusqu’à ce qu’elle s’arrête. Les pompes démarrent, les citernes des toits se remplissent',
        note('Une famille garde d’ordinaire deux mètres cubes en réserve, dans l’acier ou le plastique, et en vit jusqu’à la livraison suivante.'),
        ', et quiconque possède une machine à laver la fait tourner. Le mercredi, les tuyaux sont vides, et ce qui est parti est parti.',
      ),
      p(
        'Il en partait étonnamment beaucoup. Sur cent litres pompés vers le haut de la colline, la compagnie des eaux s’en faisait payer cinquante-quatre. Les responsables parlaient de voleurs. Les releveuses, qui étaient entrées dans les maisons, parlaient de joints.',
      ),
      quote(
        'Un voleur prend l’eau une fois, et il a honte. Un joint à deux piastres la prend chaque mardi pendant neuf ans et personne n’y trouve à redire.',
        'Hiyam Nsour, releveuse de compteurs',
      ),
      picture(
        'minaret',
        'Vue dessinée de toits plats avec des réservoirs d’eau et une corde à linge, sous une coupole et deux minarets',
        'La tournée la plus courte de la vieille ville compte 1 240 marches. On la garde pour celle qui sort de maladie.',
        'Illustration : The Causeway',
        'wide',
      ),
      h2('Ce que le miroir a vu'),
      p(
        'Elles se sont donc mises à noter plus que le chiffre. Chaque releveuse porte une carte jaune avec quatre questions, toujours dans le même ordre :',
      ),
      ol(
        'Le cadran tourne-t-il alors que tous les robinets sont fermés ?',
        'Le compteur est-il plus vieux que le plus jeune des enfants ?',
        'La citerne du toit déborde-t-elle ?',
        'Y a-t-il dans la maison quelqu’un qui ne peut pas porter l’eau ?',
      ),
      p(
        'La dernière question ne porte pas sur les tuyaux. Il en est sorti une liste de 163 personnes, âgées pour la plupart et logées dans les étages, que la salle de contrôle appelle avant qu’une livraison ne manque, et non après.',
      ),
      pull('Les responsables parlaient de voleurs. Les releveuses, qui étaient entrées dans les maisons, parlaient de joints.'),
      table(
        'Eau perdue entre la pompe et le compteur, en litres sur cent',
        ['Quartier', 'Compteurs', 'Fuites trouvées', 'Il y a deux ans', 'Aujourd’hui'],
        ['Al-Jada’a', '2 140', '611', '49', '22'],
        ['Al-Salalem', '1 870', '402', '42', '25'],
        ['Al-Qal’a', '3 030', '874', '48', '24'],
        ['Centre-ville', '2 360', '512', '44', '21'],
      ),
      p(
        'La commission a payé la première année : 310 000 euros de salaires, de bottines et de joints. La compagnie des eaux paie désormais avec ce qu’elle ne perd plus, et deux autres villes ont demandé [la carte jaune](https://example.org/levant-water-commission/yellow-card).',
      ),
      readWith('generators-by-their-cough'),
      h2('Une chaise tous les quatre paliers'),
      p(
        'Tout le monde n’est pas content. Le syndicat des ingénieurs fait remarquer qu’on a payé pour trouver les fuites, et non pour les réparer. « Elles en trouvent une un mardi, dit son secrétaire, Basel Qaqish, et nous, nous venons douze jours plus tard, avec un seul soudeur. » Un commerçant de la rue du Hammam a vu sa facture tripler quand son compteur a été dégagé de derrière une étagère. Il offre toujours le café à Hiyam Nsour, et lui répète toujours que l’ancien chiffre était plus poli.',
      ),
      facts(
        'La tournée de la semaine',
        'Douze releveuses, environ 780 compteurs chacune',
        'Eau manquante : 46 litres sur cent il y a deux ans, 23 aujourd’hui',
        'Fuites trouvées : 2 399, dont 1 870 réparées',
        'Outils : un miroir, une lampe de poche, une carte jaune et un sac de joints',
      ),
      p(
        'Les releveuses n’ont demandé qu’une chose pour elles-mêmes : une chaise tous les quatre paliers. La ville en a installé trente-deux, peintes en bleu. Dès la deuxième semaine, de vieux messieurs y étaient assis. « C’est très bien, a dit Hiyam Nsour en essuyant le miroir sur sa manche. Ils surveillent les compteurs. »',
      ),
    ],
  },
  {
    original: 'cable-under-the-black-sea',
    language: 'fr',
    slug: 'un-cable-au-fond-de-la-mer-noire',
    translator: 'leonie-abt',
    hoursLater: 3,
    kicker: 'Mode d’emploi',
    headline: 'Comment un câble traverse la mer Noire, à un demi-kilomètre à l’heure',
    standfirst: 'Par deux mille mètres de fond, il n’y a ni lumière, ni oxygène, ni chalutier. Les ennuis commencent là où l’eau est peu profonde.',
    dateline: 'Bruxelles',
    picture: {
      altText: 'Carte dessinée de la mer Noire, avec une seule ligne rouge de la rive orientale à la rive occidentale',
      caption: 'Le tracé envisagé reste en eau profonde sur les neuf dixièmes de sa longueur.',
      credit: 'Carte : The Causeway',
    },
    sources: [{ name: 'Questions et réponses des deux gestionnaires de réseau (Poti et Bourgas)', url: 'https://example.org/poti-burgas-cable' }],
    body: [
      p(
        'Le navire qui doit porter le câble a un plateau tournant large comme une piste de cirque. Là seront lovés, comme un cordage, 140 kilomètres de cuivre, de papier et d’acier. Il les dévide à un demi-kilomètre à l’heure. S’il allait plus vite, il laisserait tomber ce qu’il doit déposer.',
      ),
      p(
        'La Géorgie et la Bulgarie étudient un tel câble entre Poti et Bourgas, distantes de 1 180 kilomètres. Rien n’a été commandé. Mais trois des questions posées à leurs gestionnaires de réseau ont des réponses claires.',
      ),
      h2('Pourquoi le courant continu ?'),
      p(
        'Le courant alternatif d’une prise murale change de sens cent fois par seconde, et chaque fois il doit remplir le câble avant que quoi que ce soit en sorte à l’autre bout. Après une centaine de kilomètres sous l’eau, il ne fait plus guère que cela. Le courant continu va dans un seul sens et se moque de la distance. Il lui faut, sur chaque rive, une halle qui le reconvertisse.',
      ),
      h2('La profondeur est-elle un danger ?'),
      p(
        'C’est une protection. Le bassin est profond de quelque 2 200 mètres et, au-dessous de 200 mètres, son eau ne contient presque plus d’oxygène. Les bateaux de bois qui y ont sombré dans l’Antiquité ont encore leurs mâts. Rien ne ronge, personne ne pêche et aucune ancre n’arrive jusque-là. C’est en eau peu profonde que les câbles se rompent : une charrue enfouira donc celui-ci partout où la mer a moins de 200 mètres de fond. Cela fait neuf kilomètres devant Poti, et 104 devant Bourgas.',
      ),
      h2('Qui paie quand rien ne passe ?'),
      p(
        'Les clients des deux gestionnaires, par moitié. « Un câble vit de désaccords, dit Petia Draganova, qui planifie les lignes du côté bulgare. Il gagne de l’argent quand une rive a du vent et que l’autre n’en a pas. Si toutes deux ont le même temps et le même prix, nous posséderons un très long presse-papiers. » Les prêteurs veulent un engagement sur vingt-cinq ans. On ne leur en a jusqu’ici proposé que quinze.',
      ),
      facts(
        'Le câble sur le papier',
        '1 000 mégawatts, dans un sens comme dans l’autre',
        'Neuf chargements, une centaine de jours de pose',
        'Six unités sur cent se perdent en route',
      ),
    ],
  },
];
