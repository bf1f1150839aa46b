/**
 * Asked for by the server alone, which composed what is shown: an article as readers would get it, under the desk's bar.
 * Without that it is the answer to a preview link that leads nowhere, whatever the reason.
 */
import type { Metadata } from 'next';
import { Shell } from '#components/page/shell.tsx';
import { findShownPreview } from '#newsroom/previews/shown-preview.ts';
import { answerStatus } from '#newsroom/site/answer.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { WholeArticle } from '../article-page.tsx';
import { chromeOf } from '../asked.ts';
import { titled } from '../metadata.ts';
import { describeAnswer } from '../nothing-filed.tsx';
import './preview.css';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string }>;
}

const words = desk.preview;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = findShownPreview()?.page;
  if (!page) return describeAnswer(await chromeOf((await params).language), words.dead);
  return { title: { absolute: titled(page.article.headline, page.chrome) }, robots: { index: false, follow: false } };
}

export default async function PreviewPage({ params }: Props) {
  const shown = findShownPreview();
  if (!shown) return <DeadLink language={(await params).language} />;
  const { bar, page } = shown;
  return (
    <>
      {/* The reader's script counts no reading where this stands. */}
      {bar ? (
        <aside className="preview-bar" aria-label={words.name} lang="en" dir="ltr" data-preview="">
          {bar.back && <a href={bar.back.path}>{bar.back.name}</a>}
          <p>
            <b>{bar.says}</b> {bar.explained}
          </p>
        </aside>
      ) : (
        <div hidden data-preview="" />
      )}
      {page && <WholeArticle {...page} />}
    </>
  );
}

async function DeadLink({ language }: { language: string }) {
  answerStatus(404);
  const chrome = await chromeOf(language);
  if (!chrome) return null;
  return (
    <Shell chrome={chrome} w={wordsOf(chrome.language)}>
      <div className="answer">
        <div className="answer-text" lang="en" dir="ltr">
          <h1>{words.dead}</h1>
          <p>{words.deadExplained}</p>
        </div>
      </div>
    </Shell>
  );
}
