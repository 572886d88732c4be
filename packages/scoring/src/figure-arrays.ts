// The arrays in which the figures of one ship are kept while they are computed.

/** Arrays run over D01 to D16. */
export interface Figures {
  /** α of the domains that are scored, 0 for the others. */
  readonly alpha: Float64Array;
  /** 1 for the domains that are scored. */
  readonly scored: Float64Array;
  /** Sum of m. */
  readonly weight: Float64Array;
  readonly met: Float64Array;
  readonly known: Float64Array;
  readonly freedom: Float64Array;
  /** Largest w in ten-thousandths. */
  readonly heaviest: Float64Array;
  /** Findings that weigh. */
  readonly counts: Float64Array;
  readonly score: Float64Array;
  readonly high: Float64Array;
  /** By domain and kind of loss, weighted by m. */
  readonly losses: Float64Array;
  /** Points lost by domain and kind and, last, by the ceiling; filled when somebody asks. */
  readonly shares: Float64Array;
  mean: number;
  confidence: number;
  load: number;
  /** Place of the domain with the largest load; the first of several. */
  worst: number;
  cap: number;
  total: number;
  highTotal: number;
  /** Smallest i in hundredths among executions that count; above 100 when none does. */
  weakest: number;
}
