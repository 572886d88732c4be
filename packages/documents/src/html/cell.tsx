// Draws a cell or tag of the content with the components of the figures.
import { GradeBadge, SafetyClassTag, SeverityTag, StateTag } from '@plimsoll/figures';
import type { Cell, Tag } from '../content/blocks.ts';

export function CellView({ cell }: { readonly cell: Cell }) {
  if (typeof cell === 'string') return cell;
  return 'code' in cell ? <code>{cell.code}</code> : <TagView tag={cell} />;
}

export function TagView({ tag }: { readonly tag: Tag }) {
  switch (tag.kind) {
    case 'severity':
      return <SeverityTag severity={tag.value} />;
    case 'state':
      return <StateTag state={tag.value} />;
    case 'class':
      return <SafetyClassTag safetyClass={tag.value} />;
    case 'grade':
      return <GradeBadge grade={tag.value} />;
  }
}
