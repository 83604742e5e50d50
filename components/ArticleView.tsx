import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, ExtractionCheck } from '../core/article/article.ts';
import { readingMinutes } from '../core/article/reading-time.ts';
import { CATALOGUE, countMessage, fillMessage } from '../core/messages/catalogue.ts';
import { formatDate } from '../core/messages/date.ts';
import type { Language } from '../core/preferences.ts';

interface Props {
  article: Article;
  /** The sanitized body, or the first of its parts; its nodes move into the panel at the first render. */
  body: DocumentFragment;
  language: Language;
}

/** The article as one reads it: head, lead image, body, and what the extraction check found. */
export function ArticleView({ article, body, language }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(body), [body]);
  return (
    <article class="article" lang={article.lang} dir={article.direction}>
      <ArticleHead article={article} language={language} />
      <LeadImage article={article} />
      <div class="body" ref={place} />
      <ArticleFoot article={article} language={language} />
    </article>
  );
}

function ArticleHead({ article, language }: Omit<Props, 'body'>) {
  const messages = CATALOGUE[language];
  const minutes = readingMinutes(article.wordCount);
  return (
    <header class="head">
      <div class="kicker">
        <span>{article.siteName}</span>
        {article.section !== null && <span>{article.section}</span>}
      </div>
      <h1>{article.title}</h1>
      <div class="facts" lang={language} dir="ltr">
        {article.byline !== null && (
          <span class="byline" lang={article.lang}>
            {article.byline}
          </span>
        )}
        {article.published !== null && (
          <time dateTime={article.published}>{formatDate(article.published, language)}</time>
        )}
        <span>{countMessage(messages.minutes, minutes, language)}</span>
        <span>{countMessage(messages.words, article.wordCount, language)}</span>
      </div>
    </header>
  );
}

function LeadImage({ article: { leadImage } }: { article: Article }) {
  if (leadImage === null) return null;
  return (
    <figure class="lead">
      <img src={leadImage.src} alt={leadImage.alt} />
      {leadImage.caption !== null && <figcaption>{leadImage.caption}</figcaption>}
    </figure>
  );
}

function ArticleFoot({ article, language }: Omit<Props, 'body'>) {
  return (
    <footer class="foot" lang={language} dir="ltr">
      {article.check !== null && <CheckView check={article.check} language={language} />}
      <a href={article.url}>{CATALOGUE[language].original}</a>
    </footer>
  );
}

function CheckView({ check, language }: { check: ExtractionCheck; language: Language }) {
  const messages = CATALOGUE[language];
  const paragraphs = { shown: check.paragraphsShown, all: check.paragraphsInPage };
  const quotations = { shown: check.quotationsShown, all: check.quotationsInPage };
  return (
    <>
      <span>{fillMessage(messages.paragraphsShown, paragraphs, language)}</span>
      <span>{fillMessage(messages.quotationsShown, quotations, language)}</span>
    </>
  );
}
