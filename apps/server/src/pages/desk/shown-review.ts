// A review as the interface shows it, for the pages that draw it.
import type { copiedText } from '../../features/reports/copied-text.views.ts';
import type { earlierReports } from '../../features/reports/earlier-reports.views.ts';
import type { keptValidation } from '../../features/reports/kept-validation.views.ts';
import type { likeFindings } from '../../features/reports/like-findings.views.ts';

export interface ShownReview {
  readonly imoNumber: string;
  readonly barred: number;
  readonly validation: Awaited<ReturnType<typeof keptValidation>>;
  readonly own: Awaited<ReturnType<typeof earlierReports>>['own'];
  readonly earlier: Awaited<ReturnType<typeof earlierReports>>['items'];
  readonly like: Awaited<ReturnType<typeof likeFindings>>['items'];
  readonly copied: Awaited<ReturnType<typeof copiedText>>['items'];
  readonly copiedShare: number;
}

/** The case under review, for addresses of its places. */
export interface CaseKey {
  readonly id: string;
  readonly revision: number;
}
