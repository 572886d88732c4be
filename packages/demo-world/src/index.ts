// The demo world’s face: eight examples written by hand, a builder, and a seeded generator.
export { buildReport, type BuiltReport } from './builder/build-report.ts';
export type { ShipDescription } from './builder/describe.ts';
export { exampleReports, type ExampleReport } from './examples/example-reports.ts';
export { generateWorld, type GeneratedVessel, type WorldOptions } from './generator/generate-world.ts';
