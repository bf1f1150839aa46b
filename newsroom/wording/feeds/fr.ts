import type { FeedsWording } from '#newsroom/wording/feeds/feeds-wording.ts';

export const feedsInFrench: FeedsWording = {
  name: 'Flux',
  all: (site) => `${site} : tout`,
  of: (name, site) => `${site} : ${name}`,
  description: (site) => `Tous les flux de ${site} : toutes les nouveautés, ou une rubrique, un genre, une chronique, un thème, un auteur.`,
  explained: (site) => `Les nouveautés de ${site} viennent à vous : sans compte, sans courriel, et sans que personne voie ce que vous lisez.`,
  subscribing: 'Comment s’abonner',
  steps: [
    'Prenez un lecteur de flux, en application ou dans votre navigateur.',
    'Donnez-lui l’adresse d’un flux de cette page. Celle d’une rubrique, d’un thème ou d’un auteur convient aussi : le lecteur y trouve le flux tout seul.',
    'RSS, Atom et JSON Feed disent la même chose. Prenez celui que votre lecteur connaît.',
  ],
  holds: {
    full: 'Les flux contiennent les articles entiers.',
    summary: 'Les flux contiennent le titre et le résumé de chaque article, avec un lien vers celui-ci.',
  },
  everything: 'Tout',
  allLanguages: 'Toutes les langues',
  kinds: { section: 'Rubriques', type: 'Genres', column: 'Chroniques', topic: 'Thèmes', author: 'Auteurs' },
  more: 'Ceux-ci ont le plus d’articles. Tous les autres ont aussi un flux : donnez à votre lecteur l’adresse de leur page.',
  opml: 'Tous les flux en une liste (OPML)',
  opmlExplained: 'Les lecteurs de flux la reprennent d’un coup, classée en dossiers.',
  programs: 'Pour les programmes',
  programsExplained: 'Tout ce qui est public existe sous forme de données, avec recherche, changements et retraits. Aucune clé n’est demandée.',
  readInterface: 'Interface de lecture',
  openApi: 'Sa description (OpenAPI)',
  sitemap: 'Plan du site',
  machines: 'Ce que les machines peuvent faire',
  uses: {
    answers:
      'Les moteurs de recherche peuvent montrer ces articles, et des programmes peuvent les lire pour répondre à des questions. Aucun modèle d’IA ne peut être entraîné avec eux.',
    search:
      'Les moteurs de recherche peuvent montrer ces articles. Les programmes ne peuvent ni s’en servir dans leurs réponses ni entraîner des modèles d’IA avec eux.',
    bare: 'Les moteurs de recherche peuvent montrer les titres de ces articles, sans extraits. Les programmes ne peuvent ni s’en servir dans leurs réponses ni entraîner des modèles d’IA avec eux.',
    open: 'Les moteurs de recherche peuvent montrer ces articles, les programmes s’en servir dans leurs réponses, et des modèles d’IA être entraînés avec eux.',
  },
  machinesForMachines: 'La même chose pour les machines (RSL)',
};
