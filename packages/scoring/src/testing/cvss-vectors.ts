// CVSS vectors with published scores. Source of each row: what published it.

/** Vector, overall score, subject and source. */
export type VectorRow = readonly [vector: string, score: number, source: string];

const GUIDE_2 = 'FIRST, Complete Guide to CVSS 2.0, section 3.3';
const EXAMPLES_2 = 'NVD 2.0 score as compared in FIRST, CVSS 3.0 Examples';
const EXAMPLES_30 = 'FIRST, CVSS 3.0 Examples';
const EXAMPLES_31 = 'FIRST, CVSS 3.1 Examples';
const EXAMPLES_40 = 'FIRST, CVSS 4.0 Examples';
const CALCULATOR_3 = 'NVD calculator 3.x, as recorded in public test suites';

export const VERSION_2: readonly VectorRow[] = [
  ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8, `CVE-2002-0392, base; ${GUIDE_2}`],
  ['AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C', 6.4, `CVE-2002-0392, temporal; ${GUIDE_2}`],
  [
    'AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:H',
    9.2,
    `CVE-2002-0392, environmental; ${GUIDE_2}`,
  ],
  [
    'AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:N/TD:N/CR:M/IR:M/AR:H',
    0,
    `CVE-2002-0392, lowest environmental; ${GUIDE_2}`,
  ],
  ['AV:N/AC:L/Au:N/C:C/I:C/A:C', 10, `CVE-2003-0818, base; ${GUIDE_2}`],
  ['AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C', 8.3, `CVE-2003-0818, temporal; ${GUIDE_2}`],
  [
    'AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:L',
    9,
    `CVE-2003-0818, environmental; ${GUIDE_2}`,
  ],
  ['AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2, `CVE-2003-0062, base; ${GUIDE_2}`],
  ['AV:L/AC:H/Au:N/C:C/I:C/A:C/E:POC/RL:OF/RC:C', 4.9, `CVE-2003-0062, temporal; ${GUIDE_2}`],
  [
    'AV:L/AC:H/Au:N/C:C/I:C/A:C/E:POC/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:M',
    7.5,
    `CVE-2003-0062, environmental; ${GUIDE_2}`,
  ],
  ['AV:N/AC:M/Au:N/C:N/I:P/A:N', 4.3, `CVE-2013-1937; ${EXAMPLES_2}`],
  ['AV:N/AC:L/Au:S/C:P/I:P/A:N', 5.5, `CVE-2013-0375; ${EXAMPLES_2}`],
  ['AV:N/AC:L/Au:S/C:C/I:C/A:C', 9, `CVE-2012-1516; ${EXAMPLES_2}`],
  ['AV:L/AC:L/Au:N/C:P/I:P/A:P', 4.6, `CVE-2009-0783; ${EXAMPLES_2}`],
  ['AV:N/AC:M/Au:S/C:C/I:C/A:C', 8.5, `CVE-2012-0384; ${EXAMPLES_2}`],
  ['AV:N/AC:M/Au:N/C:P/I:P/A:P', 6.8, `CVE-2015-1098; ${EXAMPLES_2}`],
  ['AV:N/AC:L/Au:N/C:P/I:N/A:N', 5, `CVE-2014-0160; ${EXAMPLES_2}`],
  ['AV:A/AC:L/Au:N/C:C/I:C/A:C', 8.3, `CVE-2011-1265; ${EXAMPLES_2}`],
  ['AV:N/AC:M/Au:N/C:C/I:C/A:C', 9.3, 'CVE-2017-0144; NVD'],
  ['AV:N/AC:L/Au:N/C:N/I:N/A:N', 0, 'no impact scores nothing; base equation of the guide'],
];

/** Examples that FIRST gives alike for 3.0 and 3.1; the vector lacks its prefix. */
const BOTH: readonly VectorRow[] = [
  ['AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4, 'CVE-2013-0375'],
  ['AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1, 'CVE-2014-3566'],
  ['AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9, 'CVE-2012-1516'],
  ['AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L', 4.2, 'CVE-2009-0783'],
  ['AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 7.8, 'CVE-2015-1098'],
  ['AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 7.5, 'CVE-2014-0160'],
  ['AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8, 'CVE-2014-6271'],
  ['AV:N/AC:H/PR:N/UI:N/S:C/C:N/I:H/A:N', 6.8, 'CVE-2008-1447'],
  ['AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 6.8, 'CVE-2014-2005'],
  ['AV:N/AC:L/PR:N/UI:N/S:C/C:L/I:N/A:N', 5.8, 'CVE-2010-0467'],
  ['AV:N/AC:L/PR:N/UI:N/S:C/C:N/I:L/A:N', 5.8, 'CVE-2012-1342'],
  ['AV:A/AC:L/PR:N/UI:N/S:C/C:H/I:N/A:H', 9.3, 'CVE-2013-6014'],
  ['AV:A/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 8.8, 'CVE-2011-1265'],
  ['AV:P/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N', 4.6, 'CVE-2014-2019'],
];

const withPrefix = (prefix: string, source: string) =>
  BOTH.map(([vector, score, subject]): VectorRow => [`${prefix}/${vector}`, score, `${subject}; ${source}`]);

export const VERSION_30: readonly VectorRow[] = [
  ...withPrefix('CVSS:3.0', EXAMPLES_30),
  ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1, `CVE-2013-1937; ${EXAMPLES_30}`],
  ['CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 8.8, `CVE-2012-0384; ${EXAMPLES_30}`],
  ['CVSS:3.0/AV:N/AC:L/PR:L/UI:R/S:C/C:L/I:L/A:N', 5.4, `CVE-2014-9253; ${EXAMPLES_30}`],
  ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:L/MAV:A', 6.3, `environmental; ${CALCULATOR_3}`],
  [
    'CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H/CR:M/IR:M/AR:M/MAV:A/MAC:H/MUI:R/MS:U/MC:L/MI:L/MA:L',
    4.3,
    `environmental; ${CALCULATOR_3}`,
  ],
];

export const VERSION_31: readonly VectorRow[] = [
  ...withPrefix('CVSS:3.1', EXAMPLES_31),
  ['CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H', 7.2, `CVE-2012-0384; ${EXAMPLES_31}`],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:R/S:C/C:H/I:H/A:H', 9, `CVE-2019-7551; ${EXAMPLES_31}`],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 8.8, `CVE-2015-0970; ${EXAMPLES_31}`],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10, 'CVE-2021-44228; NVD'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:L/RC:R', 7.1, `temporal; ${CALCULATOR_3}`],
  ['CVSS:3.1/AV:N/AC:H/PR:L/UI:R/S:U/C:L/I:L/A:L/E:U/RL:O/RC:U', 3.7, `temporal; ${CALCULATOR_3}`],
  ['CVSS:3.1/AV:N/AC:H/PR:L/UI:R/S:U/C:L/I:L/A:L/E:U/RL:O/RC:U/CR:L', 3.4, `environmental; ${CALCULATOR_3}`],
];

export const VERSION_4: readonly VectorRow[] = [
  ['CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3, `CVE-2022-41741; ${EXAMPLES_40}`],
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7, `CVE-2020-3549; ${EXAMPLES_40}`],
  [
    'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U',
    5.2,
    `CVE-2020-3549 with threat; ${EXAMPLES_40}`,
  ],
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N', 8.3, `CVE-2023-3089; ${EXAMPLES_40}`],
  [
    'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N/CR:H/IR:L/AR:L/MAV:N/MAC:H/MVC:H/MVI:L/MVA:L',
    8.1,
    `CVE-2023-3089 with environment; ${EXAMPLES_40}`,
  ],
  ['CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 4.6, `CVE-2021-44714; ${EXAMPLES_40}`],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N', 5.1, `CVE-2022-21830; ${EXAMPLES_40}`],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N', 6.9, `CVE-2022-22186; ${EXAMPLES_40}`],
  ['CVSS:4.0/AV:L/AC:L/AT:N/PR:H/UI:N/VC:N/VI:N/VA:N/SC:H/SI:N/SA:N', 5.9, `CVE-2023-21989; ${EXAMPLES_40}`],
  ['CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 9.4, `CVE-2020-3947; ${EXAMPLES_40}`],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:H/VA:N/SC:H/SI:H/SA:H', 9.3, `CVE-2023-48228; ${EXAMPLES_40}`],
  ['CVSS:4.0/AV:P/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:H/SA:N/S:P/V:D', 8.3, `CVE-2023-30560; ${EXAMPLES_40}`],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N/E:A', 8.7, `CVE-2014-0160; ${EXAMPLES_40}`],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:A', 9.3, `CVE-2021-44228; ${EXAMPLES_40}`],
  ['CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:N/VI:L/VA:N/SC:H/SI:N/SA:H', 6.4, `CVE-2013-6014; ${EXAMPLES_40}`],
  ['CVSS:4.0/AV:L/AC:L/AT:N/PR:H/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/R:I', 8.4, `CVE-2016-5729; ${EXAMPLES_40}`],
  ['CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:L/SC:N/SI:N/SA:N', 8.7, 'CISA advisory ICSA-26-148-01'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:H/VA:H/SC:N/SI:N/SA:N', 8.8, 'CISA advisory ICSA-26-237-07'],
  [
    'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H',
    10,
    'macro vector 000000; FIRST, CVSS 4.0 look-up table',
  ],
];

/** Texts that are not valid vectors, and why. */
export const INVALID: readonly (readonly [why: string, vector: string])[] = [
  ['empty', ''],
  ['words', 'critical'],
  ['a mandatory metric missing in 3.1', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H'],
  ['a mandatory metric missing in 4.0', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:H/VA:H/SC:N/SI:N'],
  ['a mandatory metric missing in 2.0', 'AV:N/AC:L/Au:N/C:N/I:N'],
  ['a metric twice', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/A:N'],
  ['a metric twice with one value', 'AV:N/AC:L/Au:N/C:N/I:N/A:C/A:C'],
  ['metrics of 4.0 out of order', 'CVSS:4.0/AC:L/AV:N/AT:N/PR:N/UI:N/VC:N/VI:H/VA:H/SC:N/SI:N/SA:N'],
  ['an unknown value', 'CVSS:3.1/AV:Z/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
  ['an unknown metric', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/ZZ:Q'],
  ['small letters', 'cvss:3.1/av:n/ac:l/pr:n/ui:n/s:u/c:h/i:h/a:h'],
  ['an unknown version', 'CVSS:5.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
  ['a stroke at the end', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/'],
  ['brackets', '(AV:N/AC:L/Au:N/C:N/I:N/A:C)'],
  ['a value for human safety in the base metrics', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:H/VA:H/SC:N/SI:S/SA:N'],
  ['spaces', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H '],
  ['a metric of another version', 'CVSS:3.1/AV:N/AC:L/AT:N/PR:N/UI:N/S:U/C:H/I:H/A:H'],
  ['a name every object has', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/constructor:name'],
];
