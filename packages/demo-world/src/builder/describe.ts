// What a hand or the generator says of a ship and her assessment; the builder makes the complete, consistent report of it.
import type { Domain, Finding, Report, System } from '@plimsoll/standard';
import type { ProfileId, SafetyClass } from '@plimsoll/standard/methodology';

export interface SystemDescription {
  readonly code: string;
  readonly name: string;
  readonly maker: string;
  readonly model: string;
  readonly version: string;
  readonly connectivity?: System['connectivity'];
  readonly untrusted?: System['untrustedLinks'][number]['to'];
  readonly supportEndsOn?: string;
  readonly compensatingMeasures?: string;
}

export interface PersonDescription {
  readonly id: string;
  readonly registerId: string;
  readonly role: 'lead' | 'tester' | 'trainee';
  readonly certificate: string;
  readonly domains: readonly Domain[];
  readonly highestClass: SafetyClass;
  readonly mentor?: string;
}

/** One weakness; the executions it rests on are made partial or fail by it. */
export interface WeaknessDescription {
  readonly procedure: string;
  readonly outcome: 'partial' | 'fail';
  readonly systems: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly publicSummary: string;
  readonly recommendation: string;
  readonly weakness: string;
  readonly techniques: readonly string[];
  readonly cvss?: string;
  readonly safetySeverity: NonNullable<Finding['safetySeverity']>;
  readonly exposure: NonNullable<Finding['exposure']>;
  readonly cause: NonNullable<Finding['cause']>;
  readonly remarks: string;
  readonly state?: 'open' | 'planned' | 'fixed';
  readonly previous?: NonNullable<Finding['previous']>;
}

/** A weakness of the library, before it is fitted to a ship; it follows on none. */
export type WeaknessTemplate = Omit<WeaknessDescription, 'previous'>;

/** A weakness of the last report that this one settles without a failed execution. */
export interface SettledDescription {
  readonly previousId: string;
  readonly from: Finding;
  readonly as: 'closed' | 'compensated' | 'accepted';
  /** What was seen, for the history and the control. */
  readonly text: string;
  /** What is said now in place of the words of the last report. */
  readonly description?: string;
  readonly publicSummary?: string;
  readonly recommendation?: string;
}

export interface NoteDescription {
  readonly kind: 'observation' | 'positive';
  readonly procedure: string;
  readonly title: string;
  readonly description: string;
  readonly publicSummary: string;
}

export interface ShipDescription {
  /** Decides every derived identifier; the same key gives the same report. */
  readonly key: string;
  readonly vessel: Report['vessel'];
  readonly company: Report['company'];
  readonly supplier: Report['supplier'];
  readonly team: readonly PersonDescription[];
  readonly profile: ProfileId;
  readonly kind: Report['engagement']['kind'];
  readonly basis: string;
  readonly commissionedBy: Report['engagement']['commissionedBy'];
  readonly independenceType: 'A' | 'B' | 'C';
  /** First day aboard, YYYY-MM-DD; work ashore is done in the week before. */
  readonly boardedOn: string;
  readonly locode: string;
  readonly berth: string;
  readonly office: string;
  readonly systems: readonly SystemDescription[];
  readonly notTested: Readonly<
    Record<
      string,
      { readonly reason: 'time' | 'refused' | 'unsafe-state' | 'no-access' | 'maker'; readonly remarks: string }
    >
  >;
  /** Advisory procedures left out. */
  readonly omitted: readonly string[];
  readonly weaknesses: readonly WeaknessDescription[];
  readonly settled?: readonly SettledDescription[];
  readonly notes: readonly NoteDescription[];
  /** What was seen where nothing was wrong, by procedure. */
  readonly observations?: Readonly<Record<string, string>>;
  readonly incident?: {
    readonly procedure: string;
    readonly description: string;
    readonly effect: string;
    /** Until all was as before; 9 where not said. */
    readonly minutes?: number;
  };
  readonly previousReport?: NonNullable<Report['engagement']['previousReport']>;
  /** Systems and executions of that report, so that its findings can be followed. */
  readonly previousSystems?: Report['systems'];
  readonly previousExecutions?: Report['executions'];
  readonly changes?: Report['changes'];
  readonly responses?: readonly Omit<Report['responses'][number], 'by' | 'at'>[];
  readonly summary: Report['summary'];
  readonly limitations: Report['scope']['limitations'];
}
