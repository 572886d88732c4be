// Draws the content of a document as one self-contained, accessible HTML file.
import { day, GradeBadge, LoadLine, PageFrame, SummaryList } from '@plimsoll/figures';
import { pageMarkup } from '@plimsoll/figures/markup';
import type { DocumentContent, Section } from '../content/blocks.ts';
import { BlockView } from './block.tsx';
import { documentCss, marginCss } from './document-css.ts';

export interface HtmlOptions {
  readonly theme?: 'light' | 'dark';
}

export function documentHtml(content: DocumentContent, { theme }: HtmlOptions = {}): string {
  return pageMarkup({
    title: content.title,
    language: content.language,
    ...(theme && { theme }),
    description: content.verdict,
    unlisted: content.confidential,
    css: documentCss + marginCss(content),
    body: <Body content={content} />,
  });
}

function Body({ content }: { content: DocumentContent }) {
  return (
    <>
      {content.confidential ? <Marking /> : null}
      <PageFrame
        title={content.subject}
        heading={<Hero content={content} />}
        nav={[]}
        help={[]}
        home={null}
        about={
          <p>
            {content.reference}. As of {day(content.result.asOf)}.
          </p>
        }
      >
        <Contents sections={content.sections} />
        {content.sections.map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
      </PageFrame>
    </>
  );
}

function Marking() {
  return (
    <section className="marking" aria-label="Confidentiality">
      <p className="confidential">Confidential: for the company and those it admits</p>
      <p className="page-marking" aria-hidden="true">
        Confidential
      </p>
    </section>
  );
}

function Hero({ content }: { content: DocumentContent }) {
  const { result } = content;
  return (
    <div className="hero">
      <div className="stack">
        <div>
          <p className="doc-kind">{content.kind}</p>
          <h1>{content.subject}</h1>
        </div>
        <div className="doc-head">
          <GradeBadge grade={result.grade} size="large" />
          <p className="doc-verdict">{content.verdict}</p>
        </div>
        {content.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <SummaryList facts={content.facts} />
      </div>
      <LoadLine
        total={result.total}
        high={result.high}
        grade={result.grade}
        line={result.line}
        lineName={result.lineName}
      />
    </div>
  );
}

function Contents({ sections }: { sections: readonly Section[] }) {
  return (
    <nav className="section doc-contents" aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ol className="columns">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function SectionView({ section }: { section: Section }) {
  return (
    <section className="section" id={section.id} aria-labelledby={`${section.id}-title`}>
      <h2 id={`${section.id}-title`}>{section.title}</h2>
      <div className="stack">
        {section.blocks.map((block, index) => (
          <BlockView key={index} block={block} id={`${section.id}-${index}`} />
        ))}
      </div>
    </section>
  );
}
