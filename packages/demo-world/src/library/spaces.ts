// Places aboard where things are found.
export const spaces = [
  'behind the control room switchboard',
  'in the radio locker',
  'under the chart table',
  'in the ship’s office on A-deck',
  'in the cable space below the bridge',
  'beside the cargo office door',
  'in the steering flat',
  'in the electrician’s workshop',
  'in the converter room',
  'behind the log desk',
  'in the funnel casing',
  'in the locker by the emergency generator',
  'in the deck office',
  'above the mess ceiling',
] as const;
