// CVSS 2.0 in whole numbers: with binary fractions the environmental example of FIRST's own guide comes out a tenth too low.

/** Factors of the guide's section 3.2, in thousandths or hundredths as named. */
const ACCESS_VECTOR = { L: 395n, A: 646n, N: 1000n };
const ACCESS_COMPLEXITY = { H: 35n, M: 61n, L: 71n };
const AUTHENTICATION = { M: 450n, S: 560n, N: 704n };
const IMPACT = { N: 0n, P: 275n, C: 660n };
const EXPLOITABILITY = { U: 85n, POC: 90n, F: 95n, H: 100n, ND: 100n };
const REMEDIATION = { OF: 87n, TF: 90n, W: 95n, U: 100n, ND: 100n };
const CONFIDENCE = { UC: 90n, UR: 95n, C: 100n, ND: 100n };
const COLLATERAL = { N: 0n, L: 10n, LM: 30n, MH: 40n, H: 50n, ND: 0n };
const DISTRIBUTION = { N: 0n, L: 25n, M: 75n, H: 100n, ND: 100n };
const REQUIREMENT = { L: 50n, M: 100n, H: 151n, ND: 100n };

const ENVIRONMENTAL = ['CDP', 'TD', 'CR', 'IR', 'AR'];

/** Overall score of a valid 2.0 vector, one decimal: environmental when any of its metrics is defined, else temporal, else base. */
export function cvss2Score(metrics: ReadonlyMap<string, string>): number {
  const factor = (values: Readonly<Record<string, bigint>>, metric: string) =>
    values[metrics.get(metric) ?? 'ND'] ?? 0n;
  const exploit = factor(ACCESS_VECTOR, 'AV') * factor(ACCESS_COMPLEXITY, 'AC') * factor(AUTHENTICATION, 'Au');
  const temporal = factor(EXPLOITABILITY, 'E') * factor(REMEDIATION, 'RL') * factor(CONFIDENCE, 'RC');
  const aged = (base: bigint) => halfUp(base * temporal, 1_000_000n);
  const kept = (metric: string, requirement: bigint) => 100_000n - factor(IMPACT, metric) * requirement;
  const impactOf = (requirement: (metric: string) => bigint) =>
    1041n * (10n ** 15n - kept('C', requirement('CR')) * kept('I', requirement('IR')) * kept('A', requirement('AR')));
  if (!ENVIRONMENTAL.some((metric) => (metrics.get(metric) ?? 'ND') !== 'ND')) {
    return (
      Number(
        aged(
          baseTenths(
            impactOf(() => 100n),
            exploit,
          ),
        ),
      ) / 10
    );
  }
  const adjusted = impactOf((metric) => factor(REQUIREMENT, metric));
  const limited = adjusted < 10n ** 18n ? adjusted : 10n ** 18n;
  const temporalTenths = aged(baseTenths(limited, exploit));
  const damaged = temporalTenths * 100n + (100n - temporalTenths) * factor(COLLATERAL, 'CDP');
  return Number(halfUp(damaged * factor(DISTRIBUTION, 'TD'), 10_000n)) / 10;
}

/** Base equation in tenths: impact in 10^-17, exploitability factors in 10^-8. */
function baseTenths(impact: bigint, exploit: bigint): bigint {
  if (impact === 0n) return 0n;
  const sum = 6n * impact + 4n * 20n * exploit * 10n ** 9n - 15n * 10n ** 17n;
  return sum <= 0n ? 0n : halfUp(sum * 1176n, 10n ** 20n);
}

function halfUp(value: bigint, divisor: bigint): bigint {
  return (2n * value + divisor) / (2n * divisor);
}
