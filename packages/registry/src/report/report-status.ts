// The states of a report in the register and what may be done in each; this first slice publishes at once.
export const reportStatuses = ['published', 'superseded'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export const reportActions = { published: ['supersede'], superseded: [] } as const satisfies Record<
  ReportStatus,
  readonly string[]
>;
