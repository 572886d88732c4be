// Type scale, space and sizes of the visual language, in pixels at a root size of 16.

/** Size and line height in pixels. */
export const typeScale = {
  display: [40, 44],
  h1: [32, 37],
  h2: [24, 30],
  h3: [20, 26],
  crew: [18, 27],
  body: [16, 24],
  small: [14, 20],
  code: [13, 18],
} as const satisfies Record<string, readonly [number, number]>;

export const space = [4, 8, 12, 16, 24, 32, 48, 64] as const;

export const sizes = { radius: 4, container: 1120, app: 1440, target: 44, fieldTarget: 56, stopTarget: 72 } as const;

export const families = {
  text: 'system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif',
  print: '"Noto Sans",system-ui,"Segoe UI",Roboto,Arial,sans-serif',
  code: 'ui-monospace,"Cascadia Mono","SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace',
} as const;
