/** An article made ready for those who republish it: what they may do, and the text to copy. It works without scripts. */
import type { RepublishPage } from '#newsroom/republishing/republish-page.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface Props {
  kit: RepublishPage;
  site: SiteChrome;
  w: Wording;
}

export function RepublishView({ kit, site, w: { republish: w } }: Props) {
  return (
    <div className="kit">
      <header>
        <p className="back">
          <a href={kit.articlePath}>{w.back}</a>
        </p>
        <h1>{w.heading}</h1>
        <p className="headline headline-line">{kit.headline}</p>
        <p>{w.explained(site.name)}</p>
      </header>
      {/* Read before the text is taken; on wide screens it stands beside. */}
      <div className="beside">
        <Terms kit={kit} site={site} w={w} />
        <Pictures kit={kit} w={w} />
      </div>
      <div className="texts">
        <Text id="kit-text" label={w.text} explained={w.textExplained} text={kit.html} rows={14} copy={w.copyText} copied={w.copied} />
        <Text id="kit-head" label={w.head} explained={w.headExplained} text={kit.canonical} rows={3} copy={w.copyHead} copied={w.copied} />
      </div>
    </div>
  );
}

type Words = Wording['republish'];

function Terms({ kit: { licence, terms, language, askedNotToTrain }, site, w }: { kit: RepublishPage; site: SiteChrome; w: Words }) {
  const paragraphs = terms.split(/\n\s*\n/).filter(Boolean);
  return (
    <section aria-labelledby="kit-terms">
      <h2 id="kit-terms">{w.terms}</h2>
      <ul>
        <li>{w.name(site.name)}</li>
        <li>{licence.unchanged ? w.unchanged : w.changeable}</li>
        {licence.nonCommercial && <li>{w.nonCommercial}</li>}
        {licence.shareAlike && <li>{w.shareAlike}</li>}
      </ul>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {askedNotToTrain && <p>{w.noTraining(site.name)}</p>}
      <p>
        {`${w.licence} `}
        <a href={licence.url} rel="license" hrefLang={language === 'en' ? undefined : 'en'}>
          <bdi>{licence.name}</bdi>
        </a>
      </p>
    </section>
  );
}

function Pictures({ kit: { pictures, leftOut }, w }: { kit: RepublishPage; w: Words }) {
  if (pictures === 0 && leftOut.length === 0) return null;
  return (
    <section aria-labelledby="kit-pictures">
      <h2 id="kit-pictures">{w.pictures}</h2>
      {pictures > 0 && <p>{w.picturesKept(pictures)}</p>}
      {leftOut.length > 0 && (
        <>
          <p>{w.picturesLeftOut(leftOut.length)}</p>
          <ul>
            {leftOut.map(({ description, credit }) => (
              <li key={`${description} ${credit}`}>
                {description}
                {credit && <span className="credit">{credit}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface TextProps {
  id: string;
  label: string;
  explained: string;
  text: string;
  rows: number;
  /** The button's words, and what they become. Each says what it copies. */
  copy: string;
  copied: string;
}

/** Markup reads from the left, whatever it says. The reader's script shows the button where it works. */
function Text({ id, label, explained, text, rows, copy, copied }: TextProps) {
  return (
    <section className="kit-text">
      <h2>
        <label htmlFor={id}>{label}</label>
      </h2>
      <p id={`${id}-hint`}>{explained}</p>
      <textarea id={id} aria-describedby={`${id}-hint`} rows={rows} readOnly spellCheck={false} dir="ltr" defaultValue={text} />
      <p hidden>
        <button type="button" data-copy={id} data-said={copied} aria-live="polite">
          {copy}
        </button>
      </p>
    </section>
  );
}
