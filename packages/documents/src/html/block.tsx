// Draws one block of the content; each block's ids begin with the section's, so they stay unique in the file.
import { Banner, CoverageBar, DataTable, DomainBars, FindingCounts, SummaryList } from '@plimsoll/figures';
import type { Block, NamedText } from '../content/blocks.ts';
import { CellView, TagView } from './cell.tsx';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

export function BlockView({ block, id }: { readonly block: Block; readonly id: string }) {
  switch (block.kind) {
    case 'text':
      return <Paragraphs text={block.text} look={block.look} />;
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'list':
      return <List block={block} />;
    case 'facts':
      return <SummaryList facts={block.facts} />;
    case 'table':
      return <Table block={block} id={id} />;
    case 'domains':
      return <DomainBars rows={block.rows} caption={block.caption} id={id} />;
    case 'coverage':
      return (
        <div>
          <h3>{block.title}</h3>
          <CoverageBar coverage={block.coverage} id={id} />
        </div>
      );
    case 'counts':
      return <FindingCounts counts={block.counts} none={block.none} />;
    case 'banner':
      return (
        <Banner kind={block.tone} title={block.title}>
          <p>{block.text}</p>
        </Banner>
      );
    case 'finding':
      return <Finding block={block} />;
  }
}

/** Blank lines in the text of people part paragraphs. */
export function Paragraphs({ text, look }: { readonly text: string; readonly look?: 'lead' | 'hint' | undefined }) {
  return text.split(/\n\s*\n/).map((paragraph, index) => (
    <p key={index} className={look}>
      {paragraph}
    </p>
  ));
}

function List({ block }: { block: Of<'list'> }) {
  const items = block.items.map((item, index) => <li key={index}>{item}</li>);
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Table({ block, id }: { block: Of<'table'>; id: string }) {
  if (block.rows.length === 0)
    return (
      <div>
        <h3>{block.caption}</h3>
        <p>{block.none}</p>
      </div>
    );
  const columns = block.columns.map((column, index) => ({ key: String(index), ...column }));
  const rows = block.rows.map((cells, index) => ({
    key: String(index),
    cells: Object.fromEntries(cells.map((cell, column) => [String(column), <CellView key={column} cell={cell} />])),
  }));
  return <DataTable caption={block.caption} columns={columns} rows={rows} id={id} />;
}

function Finding({ block }: { block: Of<'finding'> }) {
  return (
    <article className="finding stack-small" id={`finding-${block.id}`}>
      <h3>
        <span className="code">{block.id}</span> {block.title}
      </h3>
      {block.tags.length > 0 ? (
        <p className="row">
          {block.tags.map((tag) => (
            <TagView key={tag.kind} tag={tag} />
          ))}
        </p>
      ) : null}
      {block.parts.map((part, index) => (
        <div key={index}>
          {part.heading ? <h4>{part.heading}</h4> : null}
          <Paragraphs text={part.text} />
        </div>
      ))}
      {block.facts.length > 0 ? <Facts facts={block.facts} /> : null}
    </article>
  );
}

function Facts({ facts }: { facts: readonly NamedText[] }) {
  return (
    <dl className="finding-facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
