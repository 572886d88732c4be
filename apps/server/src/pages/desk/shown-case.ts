// A case as the interface shows it, for the pages that draw it.
import type { reportCase } from '../../features/reports/report-case.views.ts';

export type ShownCase = Awaited<ReturnType<typeof reportCase>>;
