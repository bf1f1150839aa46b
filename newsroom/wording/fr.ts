/**
 * The site's own words in French. A no-break space stands before a colon and inside guillemets, a narrow one before
 * semicolon, exclamation and question mark.
 */
import type { Language } from '#newsroom/site/language.ts';
import { formatNumber, joinNames, plural } from '#newsroom/wording/numbers.ts';
import type { Wording } from '#newsroom/wording/wording.ts';

const join = (names: readonly string[]) => joinNames(names, 'fr');
const articles = (count: number) => plural('fr', count, { one: '# article', many: '# d’articles', other: '# articles' });
const TEXT_IN: Record<Language, string> = { en: 'Le texte anglais', fr: 'Le texte français', ar: 'Le texte arabe', ru: 'Le texte russe' };

export const fr: Wording = {
  number: (value) => formatNumber(value, 'fr'),
  names: join,
  page: {
    skip: 'Aller au texte',
    sections: 'Rubriques',
    search: 'Rechercher',
    searchArchive: 'Rechercher dans les archives',
    languages: 'Langues',
    breadcrumb: 'Vous êtes ici',
    footer: 'Toutes les pages',
    front: 'La une',
    archive: 'Archives',
    feeds: 'Flux',
    changedOn: (day) => `Dernière modification le ${day}`,
    contents: 'Sur cette page',
  },
  article: {
    choice: 'Le choix de la rédaction',
    inLanguage: { en: 'en anglais', fr: 'en français', ar: 'en arabe', ru: 'en russe' },
    by: (names) => `Par ${join(names)}`,
    bylines: {
      author: (names) => `Par ${join(names)}`,
      translator: (names) => `Traduction : ${join(names)}`,
      photographer: (names) => `Photographies : ${join(names)}`,
      editor: (names) => `Édition : ${join(names)}`,
      contributor: (names) => `Avec ${join(names)}`,
    },
    // In brackets, as the French papers do: "à", "au", "aux" would follow the place.
    filedFrom: (name, place) => `${name} (${place})`,
    updated: 'Mis à jour :',
    corrected: (day) => `Corrigé le ${day}`,
    readingTime: (minutes) => plural('fr', minutes, { one: '# minute de lecture', many: '# de minutes de lecture', other: '# minutes de lecture' }),
    about: 'À propos de cet article',
    contents: 'Dans cet article',
    readWith: 'À lire avec',
    corrections: (count) => (count === 1 ? 'Rectificatif' : 'Rectificatifs'),
    source: (count) => (count === 1 ? 'Source' : 'Sources'),
    picture: 'Image',
    notes: { views: 'Opinions', funder: 'Financement', partner: 'Partenaire', note: 'À savoir' },
    more: 'En savoir plus',
    versions: 'Versions',
    publishedVersions: (count, lastAt) =>
      count === 1
        ? `Une seule version publiée, celle du ${lastAt}`
        : plural('fr', count, {
            one: `# version publiée, la dernière le ${lastAt}`,
            many: `# de versions publiées, la dernière le ${lastAt}`,
            other: `# versions publiées, la dernière le ${lastAt}`,
          }),
    topics: 'Thèmes',
    share: 'Partager',
    email: 'Courriel',
    moreFrom: (section) => `Dans la rubrique ${section}`,
    previousIn: (section) => `Article précédent, ${section}`,
    nextIn: (section) => `Article suivant, ${section}`,
    related: 'Sur le même sujet',
    popular: 'Les plus lus',
    alsoToRead: 'À lire aussi',
    gallery: 'Images',
    table: (number) => `Tableau ${number}`,
    note: (number) => `Note nº ${number}`,
    backToText: 'Retour au texte',
    embed: { video: 'Vidéo', audio: 'À écouter', post: 'Message', map: 'Carte' },
    opensAt: (provider) => `S’ouvre chez ${provider}. Rien n’en est chargé tant que vous ne suivez pas le lien.`,
    translations: 'Lire cet article en',
    original: 'version originale',
    originalChanged: 'L’original a changé depuis',
    olderThanOriginal: 'Cette traduction est plus ancienne que l’original',
    originalChangedAt: (language, at) => `${TEXT_IN[language]} a été modifié le ${at}, après avoir été traduit.`,
    readOriginal: 'Lire l’original',
  },
  front: {
    top: 'À la une',
    alsoToday: 'Aussi aujourd’hui',
    latest: 'Dernières nouvelles',
    opinion: 'Opinions',
    filedFrom: 'Aujourd’hui, nos textes viennent de',
    allFrom: (section) => `Toute la rubrique ${section}`,
    allToday: 'Tout ce qui a paru aujourd’hui',
    nothingYet: 'Le premier numéro s’écrit',
    nothingYetExplained: 'Rien n’a encore paru ici. Ce que la rédaction publie s’affiche aussitôt sur cette page.',
  },
  popular: { heading: 'Les plus lus', explained: 'Sur sept jours' },
  list: {
    articles,
    all: (count) => plural('fr', count, { one: '# article', many: 'Les # d’articles', other: 'Les # articles' }),
    pages: 'Pages de la liste',
    page: (number) => `Page ${number}`,
    newer: 'Plus récents',
    older: 'Plus anciens',
    months: 'Par mois',
    allMonths: 'Tous les mois',
    nothingYet: 'Rien n’a encore paru ici.',
  },
  section: { first: (section) => `À la une de la rubrique ${section}`, subjects: 'Souvent dans cette rubrique' },
  kind: { siblings: 'Voir aussi', column: 'Chronique' },
  topic: {
    kinds: { region: 'Région', country: 'Pays', person: 'Personne', organisation: 'Organisation', theme: 'Thème' },
    kindsMany: { region: 'Régions', country: 'Pays', person: 'Personnes', organisation: 'Organisations', theme: 'Thèmes' },
    facts: 'En bref',
    key: 'Articles à lire d’abord',
    related: 'Thèmes voisins',
  },
  author: { subjects: 'Écrit sur', about: (name) => `À propos de ${name}`, portrait: (name) => `Portrait de ${name}` },
  filters: {
    section: 'Rubrique',
    type: 'Genre',
    topic: 'Thème',
    author: 'Signature',
    from: 'Du',
    to: 'Au',
    any: 'Peu importe',
    inUse: 'Filtres actifs',
    remove: 'retirer',
    narrow: 'Affiner la liste',
  },
  archive: {
    filter: 'Filtrer les archives',
    show: 'Afficher',
    byMonth: 'Archives par mois',
    explained: 'Tout ce que ce journal a publié, du plus récent au plus ancien.',
  },
  search: {
    words: 'Mots, noms, lieux',
    explained: 'Tous les mots sont cherchés dans les titres, les textes et les légendes. Mettez une expression entre guillemets.',
    found: (count, more) =>
      more
        ? `Plus de ${articles(count)} trouvés`
        : plural('fr', count, { one: '# article trouvé', many: '# d’articles trouvés', other: '# articles trouvés' }),
    nothing: 'Aucun résultat',
    nothingFor: (question) => `Aucun résultat pour « ${question} »`,
    withoutWord: (word) => `Sans « ${word} »`,
    onlyWord: (word) => `« ${word} » seulement`,
    withoutFilters: 'Sans filtre',
    elsewhere: 'Ou commencez ailleurs :',
  },
  notFound: {
    label: 'Introuvable',
    heading: 'Rien n’a paru à cette adresse',
    explained: 'L’adresse a peut-être été mal saisie, ou le lien suivi était faux.',
    nearest: 'L’adresse la plus proche que nous connaissions :',
    search: 'Cherchez ce que vous vouliez lire :',
    elsewhere: 'Ou commencez ailleurs :',
  },
  withdrawn: {
    label: 'Retiré',
    heading: 'La rédaction a retiré cet article',
    dates: (publishedOn, withdrawnOn) => `Nous l’avons publié le ${publishedOn} et retiré le ${withdrawnOn}.`,
    explained:
      'Le texte a disparu de toutes les pages, des flux et de la recherche. Cette note reste, pour que personne, l’ayant lu, n’ait à s’interroger.',
    reason: 'Motif',
    decidedBy: 'Décision de',
    record: 'Trace',
    sealed: 'Sous scellés. Empreinte de la dernière version publique (SHA-256) :',
    sealExplained:
      'La rédaction conserve sous scellés le texte retiré. S’il fallait un jour le produire, l’empreinte montrerait que pas une lettre n’en a changé.',
  },
  failed: {
    label: 'Erreur',
    heading: 'Nous n’avons pas pu composer cette page',
    explained: 'La faute est nôtre, et elle a été consignée. Réessayez dans une minute.',
    busyHeading: 'De retour dans un instant',
    busyExplained: 'Le serveur démarre ou il est débordé. Réessayez dans une minute.',
    reference: (requestId) => `Si vous nous écrivez à ce sujet, indiquez ce numéro : ${requestId}`,
  },
  titles: {
    of: (name, site) => `${name} · ${site}`,
    leaf: (name, number, site) => `${name}, page ${number} · ${site}`,
    before: (name, day, site) => `${name}, avant le ${day} · ${site}`,
    search: (question, site) => `${question} : recherche · ${site}`,
  },
  descriptions: {
    section: (name, site) => `Informations, analyses et opinions de la rubrique ${name} de ${site}.`,
    kind: (name, site) => `Tout ce que ${site} a publié sous le titre « ${name} », du plus récent au plus ancien.`,
    topic: (name, count, site) => `${name} dans ${site} : ${articles(count)}, du plus récent au plus ancien.`,
    author: (name, count, site) => `${articles(count)} de ${name} dans ${site}.`,
    archive: (site) => `Tout ce que ${site} a publié, par rubrique, genre, thème, signature et date.`,
    search: (site) => `Rechercher dans tout ce que ${site} a publié.`,
  },
  feeds: { name: 'Flux', all: (site) => `${site} : tout`, of: (name, site) => `${site} : ${name}` },
};
