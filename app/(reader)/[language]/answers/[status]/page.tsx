/** Asked for by the server alone: what readers see where nothing is (404), nothing is any more (410), or we failed (500). */
import type { Metadata } from 'next';
import { cache } from 'react';
import { Broken } from '#components/page/broken.tsx';
import { Shell } from '#components/page/shell.tsx';
import { Withdrawn } from '#components/page/withdrawn.tsx';
import { findNearby } from '#newsroom/articles/nearby-queries.ts';
import { findNotice } from '#newsroom/publishing/notice-queries.ts';
import { answerStatus } from '#newsroom/site/answer.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf, queryOf, type SearchParams } from '../../asked.ts';
import { describeAnswer, describeNothing, nothingFiled, nothingFiledAt } from '../../nothing-filed.tsx';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string; status: string }>;
  searchParams: SearchParams;
}

const noticeOf = cache(findNotice);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { language, status } = await params;
  const chrome = await chromeOf(language);
  if (!chrome) return describeNothing(chrome);
  const { failed, withdrawn } = wordsOf(chrome.language);
  const { notice: id } = await queryOf(searchParams);
  if (status === '500') return describeAnswer(chrome, failed.heading);
  return status === '410' && id && (await noticeOf(id)) ? describeAnswer(chrome, withdrawn.heading) : describeNothing(chrome);
}

export default async function AnswerPage({ params, searchParams }: Props) {
  const { language, status } = await params;
  const { path, notice: id } = await queryOf(searchParams);
  const chrome = await chromeOf(language);
  if (!chrome) return nothingFiled(chrome);
  const w = wordsOf(chrome.language);
  if (status === '500') {
    answerStatus(500);
    return (
      <Shell chrome={chrome} w={w}>
        <Broken site={chrome} w={w} />
      </Shell>
    );
  }
  const notice = status === '410' && id ? await noticeOf(id) : undefined;
  if (!notice) return nothingFiledAt(chrome, path ?? '');
  answerStatus(410);
  const { latest } = await findNearby(chrome.language, notice.path);
  return (
    <Shell chrome={chrome} w={w} current={notice.section.path}>
      <Withdrawn notice={notice} latest={latest} site={chrome} w={w} />
    </Shell>
  );
}
