// The face of the figures: tokens, stylesheet and components that are drawn the same on server, command line and in the browser.
export {
  neutrals,
  outcomeRamp,
  riskRamp,
  safetyRamp,
  type NeutralToken,
  type Step,
  type Theme,
} from './tokens/colours.ts';
export { families, sizes, space, typeScale } from './tokens/measures.ts';
export { tokensCss } from './tokens/tokens-css.ts';
export { styles } from './styles/styles.ts';
export { count, counted, day, moment, percent, points } from './formats.ts';
export { frame as loadLineFrame, gradeBounds, loadLineGeometry, type LoadLineGeometry } from './load-line/geometry.ts';
export { loadLineSentence, type LoadLineState } from './load-line/sentence.ts';
export { LoadLine, type LoadLineProps } from './load-line/load-line.tsx';
export { Mark } from './parts/mark.tsx';
export { GradeBadge, type GradeLetter } from './parts/grade-badge.tsx';
export { DomainBars, orderedDomains, type DomainBarsProps, type DomainRow } from './parts/domain-bars.tsx';
export {
  findingStates,
  RegisterStatusTag,
  SafetyClassTag,
  SeverityTag,
  StateTag,
  type FindingState,
  type RegisterStatusId,
  type SafetyClassId,
  type SeverityWord,
} from './parts/tags.tsx';
export { CoverageBar, type Coverage } from './parts/coverage-bar.tsx';
export { FindingCounts } from './parts/finding-counts.tsx';
export { TrendLine, trendSentence, type TrendPoint } from './parts/trend-line.tsx';
export { SummaryList, type Fact } from './parts/summary-list.tsx';
export { DataTable, type Column, type DataTableProps } from './parts/data-table.tsx';
export { Banner, type BannerKind } from './parts/banner.tsx';
export { Pager, type PagerProps } from './parts/pager.tsx';
export { EmptyState } from './parts/empty-state.tsx';
export { PageFrame, type NavItem, type PageFrameProps } from './frame/page-frame.tsx';
