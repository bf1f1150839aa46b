import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { Empty } from '#components/desk/controls/empty.tsx';
import { CheckNow } from '#components/desk/links/check-now.tsx';
import { SiteHead } from '#components/desk/site/site-room.tsx';
import { LINKS_PLACE, type LinkList, type LinkProblem, linksPath, type TextWithProblems } from '#newsroom/links/link-list.ts';
import { directionOf, isLanguage } from '#newsroom/site/language.ts';
import { formatDay, formatDayTime } from '#newsroom/wording/dates.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.links;

/** Links that want mending, below the texts in which they stand. */
export function LinksView({ list: { asked, texts, navigation, older, checkedAt, timeZone } }: { list: LinkList }) {
  return (
    <>
      <SiteHead place="links" />
      <p className="said">{checkedAt ? words.checked(formatDayTime(checkedAt, 'en', timeZone)) : words.neverChecked}</p>
      {!asked.before && <CheckNow checkedAt={checkedAt} />}
      {texts.length === 0 && navigation.length === 0 && <Nothing isAll={!asked.before && !older} isChecked={checkedAt !== null} />}
      {(texts.length > 0 || navigation.length > 0) && (
        <ul className="site-rows" aria-label={desk.site.places.links}>
          {navigation.length > 0 && <Navigation problems={navigation} />}
          {texts.map((text) => (
            <Text key={text.id} text={text} timeZone={timeZone} />
          ))}
        </ul>
      )}
      {(asked.before || older) && (
        <p className="words leaf-words">
          {asked.before && (
            <DeskLink className="word" href={LINKS_PLACE}>
              {words.newest}
            </DeskLink>
          )}
          {older && (
            <DeskLink className="word" href={linksPath(older)}>
              {words.older}
            </DeskLink>
          )}
        </p>
      )}
    </>
  );
}

function Nothing({ isAll, isChecked }: { isAll: boolean; isChecked: boolean }) {
  if (!isAll) return <Empty says={words.noneHere} />;
  return isChecked ? <Empty says={words.none} fills={words.noneFills} /> : <Empty says={words.noneYet} />;
}

/** What is written in that language. */
const said = (language: string) => ({ lang: language || undefined, dir: isLanguage(language) ? directionOf(language) : 'auto' });

function Text({ text: { kind, headline, language, href, at, problems, more }, timeZone }: { text: TextWithProblems; timeZone: string }) {
  return (
    <li>
      <div className="site-line">
        <DeskLink className="item" href={href} {...said(language)}>
          {headline}
        </DeskLink>
        <span className="sub">{kind === 'page' ? words.page : formatDay(at, 'en', timeZone)}</span>
        <ul className="link-problems" aria-label={headline}>
          {problems.map((problem, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one address may stand twice in a text, and nothing is moved here.
            <Problem key={place} problem={problem} language={language} />
          ))}
        </ul>
        {more > 0 && <span className="sub">{words.more(more)}</span>}
      </div>
    </li>
  );
}

function Navigation({ problems }: { problems: LinkProblem[] }) {
  return (
    <li>
      <div className="site-line">
        <DeskLink className="item" href="/desk/site/navigation">
          {words.navigation}
        </DeskLink>
        <span className="sub">{words.inNavigation}</span>
        <ul className="link-problems" aria-label={words.navigation}>
          {problems.map((problem, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one address may stand twice, and nothing is moved here.
            <Problem key={place} problem={problem} language="" />
          ))}
        </ul>
      </div>
    </li>
  );
}

function Problem({ problem: { words: clicked, written, kind, present }, language }: { problem: LinkProblem; language: string }) {
  return (
    <li>
      <p>
        {clicked.trim() ? <q {...said(language)}>{clicked}</q> : <i>{words.wordless}</i>}{' '}
        <bdi className="sub" dir="ltr">
          {written}
        </bdi>
      </p>
      <p className="sub">
        <b>{words.wrong[kind]}</b> {kind === 'moved' ? words.present : words.mend[kind]} {present && <bdi dir="ltr">{present}</bdi>}
      </p>
    </li>
  );
}
