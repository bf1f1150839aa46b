/** What machines may do and are told, as the desk words it. */
import type { LicenceConflict } from '#newsroom/republishing/licence-conflict.ts';
import type { PolicyPage } from '#newsroom/site/organisation.ts';

const POLICIES: Record<PolicyPage, string> = {
  publishingPrinciples: 'publishing principles',
  ethicsPolicy: 'ethics policy',
  correctionsPolicy: 'corrections policy',
  ownershipFundingInfo: 'account of owners and funding',
  actionableFeedbackPolicy: 'way to give feedback',
  diversityPolicy: 'diversity policy',
  verificationFactCheckingPolicy: 'fact-checking policy',
  unnamedSourcesPolicy: 'rule on unnamed sources',
  masthead: 'list of those who make it',
};

const listed = (words: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(words);

export const machines = {
  heading: 'What machines may do',
  use: 'Use of what is published',
  uses: {
    answers: {
      name: 'Search and answers, no training',
      means:
        'Search engines may show your articles, and programs that answer questions may read them to answer. Nobody may train an AI model on them: crawlers that collect for training are asked to stay away, and the right to mine is reserved. What it costs: Bing keeps a text from training only by showing no more than title and excerpt in its answers.',
    },
    search: {
      name: 'Search engines alone',
      means:
        'Search engines may show your articles, with an excerpt. Neither may models be trained on them nor may programs use them in answers: AI crawlers of both kinds are asked to stay away, and the right to mine is reserved. What it costs: no answer names you as its source. What it does not reach: Google answers from whatever its results may show, so its AI Overviews may still use you. Only “Search engines alone, without excerpts” forbids that.',
    },
    bare: {
      name: 'Search engines alone, without excerpts',
      means:
        'Search engines may show your headlines, with no excerpt of the text, so that Google’s AI Overviews may not use it either. Neither may models be trained on your articles nor may programs use them in answers: AI crawlers of both kinds are asked to stay away, and the right to mine is reserved. What it costs: no answer names you as its source, and fewer people follow a result that shows no words, in every search engine and in Discover.',
    },
    open: {
      name: 'Everything, training too',
      means: 'Whoever collects your articles may show them, answer from them and train AI models on them. No right is reserved, in pictures neither.',
    },
    unsaid: { name: 'Say nothing', means: 'Machines are told nothing, and do what the law where they are lets them do.' },
  },
  conflict: ({ licence, noAnswers, nonCommercial }: LicenceConflict) =>
    `Two of your choices do not agree. You ask machines not to ${noAnswers ? 'use your articles in answers or to train AI models' : 'train AI models on your articles'}; ` +
    `${licence} lets anybody who names you use them${nonCommercial ? ' where no money is made' : ' for any purpose'}, that one too. Machines are still asked, ` +
    'but whoever relies on the licence may. To keep it from happening, choose “No” under Republishing and give single articles a licence of their own.',
  rightsEmail: 'E-mail for rights',
  rightsEmailHint: 'Told to those who may ask for a licence',
  securityContact: 'Contact for security',
  securityContactHint: 'An e-mail or an https:// address for whoever finds a hole in the site',
  ties: 'Whom to reach, and who stands behind the paper',
  tiesHint: 'Others read this in /.well-known/security.txt and /trust.txt. What is empty is not said.',
  relations: {
    belongsTo: 'Associations that the paper belongs to',
    members: 'Its own members',
    controls: 'Other sites that it controls',
    controlledBy: 'Who controls it',
  },
  relationsHint: 'one address a line',
  toldAs: (policies: readonly PolicyPage[]) => `Search engines are told: this is the paper’s ${listed(policies.map((policy) => POLICIES[policy]))}.`,
  untold: (addresses: readonly string[]) =>
    `Search engines look for more than these. Give a page one of these addresses and they are told of it: ${addresses.join(', ')}.`,
} as const;
