// The colour tokens of the visual language for light and dark, so that screens, documents and tests share one table.

export type Theme = 'light' | 'dark';

/** Tokens become custom properties of the same name in kebab case; values are #RRGGBB. */
export const neutrals = {
  light: {
    paper: '#FFFFFF',
    surface: '#F3F6F9',
    ink: '#0B1B2B',
    ink2: '#44546A',
    ink3: '#5B6B7D',
    control: '#6B7A8A',
    line: '#C9D3DC',
    action: '#0A4F8F',
    actionHover: '#073B6B',
    onAction: '#FFFFFF',
    visited: '#5B2A86',
    focus: '#FFD84D',
    focusInner: '#0B1B2B',
    danger: '#A1121F',
    dangerGround: '#FDECEC',
    onDangerGround: '#8C0F1B',
    warn: '#7A4A00',
    warnGround: '#FFF4D6',
    onWarnGround: '#6B4100',
    ok: '#0F5E6B',
    okGround: '#E3F4F7',
    onOkGround: '#0F5E6B',
    water: '#2B6F9E',
    hull: '#E6EBEF',
  },
  dark: {
    paper: '#0B1622',
    surface: '#13222F',
    ink: '#E8EEF3',
    ink2: '#AEBDCB',
    ink3: '#8EA0B1',
    control: '#71879A',
    line: '#2A3C4D',
    action: '#8EC5FF',
    actionHover: '#B9DBFF',
    onAction: '#06121C',
    visited: '#D3B4F5',
    focus: '#FFD84D',
    focusInner: '#0B1622',
    danger: '#FF9AA3',
    dangerGround: '#3A1519',
    onDangerGround: '#FFC4C9',
    warn: '#F2C14E',
    warnGround: '#33270B',
    onWarnGround: '#F7D98F',
    ok: '#8ED8E4',
    okGround: '#0F2F38',
    onOkGround: '#B5E6EE',
    water: '#4C8FC0',
    hull: '#223445',
  },
} as const satisfies Record<Theme, Record<string, string>>;

export type NeutralToken = keyof (typeof neutrals)['light'];

export interface Step {
  readonly fill: string;
  readonly edge: string;
  readonly text: string;
}

/** Grades: worse is darker on light paper and brighter on dark, so the emphasis lies on the bad end in both. */
export const riskRamp = {
  light: {
    a: { fill: '#E3F4F7', edge: '#2F8DA0', text: '#0B1B2B' },
    b: { fill: '#A6D2E8', edge: '#3A73B0', text: '#0B1B2B' },
    c: { fill: '#E0A526', edge: '#977000', text: '#0B1B2B' },
    d: { fill: '#B84E0A', edge: '#8A3800', text: '#FFFFFF' },
    e: { fill: '#6E0B1B', edge: '#4A0610', text: '#FFFFFF' },
    nr: { fill: '#FFFFFF', edge: '#5B6B7D', text: '#0B1B2B' },
  },
  dark: {
    a: { fill: '#17414D', edge: '#8ED8E4', text: '#F4F8FB' },
    b: { fill: '#2B6591', edge: '#7DB7EA', text: '#F4F8FB' },
    c: { fill: '#A97A12', edge: '#F2C14E', text: '#06121C' },
    d: { fill: '#F08A44', edge: '#FF9A57', text: '#06121C' },
    e: { fill: '#FFB9C0', edge: '#FF7D8A', text: '#06121C' },
    nr: { fill: '#13222F', edge: '#8EA0B1', text: '#E8EEF3' },
  },
} as const satisfies Record<Theme, Record<'a' | 'b' | 'c' | 'd' | 'e' | 'nr', Step>>;

/** Safety classes S0 to S4: purple, so that a class is never read as a risk. */
export const safetyRamp = {
  light: {
    s0: { fill: '#F0EEF6', edge: '#7259A3', text: '#0B1B2B' },
    s1: { fill: '#D3CBE6', edge: '#7259A3', text: '#0B1B2B' },
    s2: { fill: '#A99BCB', edge: '#7259A3', text: '#0B1B2B' },
    s3: { fill: '#7259A3', edge: '#35205F', text: '#FFFFFF' },
    s4: { fill: '#35205F', edge: '#35205F', text: '#FFFFFF' },
  },
  dark: {
    s0: { fill: '#221C35', edge: '#A99BCB', text: '#F4F8FB' },
    s1: { fill: '#3B2F61', edge: '#A99BCB', text: '#F4F8FB' },
    s2: { fill: '#61508F', edge: '#A99BCB', text: '#F4F8FB' },
    s3: { fill: '#A99BCB', edge: '#D3CBE6', text: '#06121C' },
    s4: { fill: '#E4DCF7', edge: '#F0EEF6', text: '#06121C' },
  },
} as const satisfies Record<Theme, Record<'s0' | 's1' | 's2' | 's3' | 's4', Step>>;

/** Outcomes of procedures: steel only, because the risk ramp belongs to grades. Not tested is hatched, not applicable is empty. */
export const outcomeRamp = {
  light: { pass: '#C3D2DE', partial: '#6D8AA3', fail: '#0B1B2B' },
  dark: { pass: '#2F475B', partial: '#7F9CB5', fail: '#E8EEF3' },
} as const satisfies Record<Theme, Record<'pass' | 'partial' | 'fail', string>>;
