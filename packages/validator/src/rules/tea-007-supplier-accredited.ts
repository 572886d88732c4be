// TEA-007: the supplier was accredited for the domain on the day.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { dayOf } from './assessment-day.ts';
import { byCause } from './by-cause.ts';

/** In remediation a supplier may finish what it has begun; the warning is public. */
export const supplierAccredited: Check = ({ report, done }, { register }) => {
  if (!register || done.length === 0) return 'not-applicable';
  const { registerId } = report.supplier;
  const lacking = gather(done, (execution) => {
    const { domain, value } = execution;
    if (domain === undefined || value.start === undefined) return [];
    const date = dayOf(value.start);
    const { status, domains } = register.supplier(registerId, date);
    const isAccredited = status === 'accredited' || status === 'in-remediation';
    return isAccredited && domains.includes(domain)
      ? []
      : [
          {
            execution,
            domain,
            date,
            status,
            variant: isAccredited ? 'domain' : status === 'unknown' ? 'unknown' : 'status',
          },
        ];
  });
  return byCause(lacking, ({ variant, status, domain }) =>
    variant === 'domain' ? `domain ${domain}` : `${variant} ${status}`,
  ).map(({ first, others }) => ({
    at: '/supplier/registerId',
    related: [first, ...others].map(({ execution }) => execution.at),
    variant: first.variant,
    values: {
      supplier: registerId,
      domain: first.domain,
      date: first.date,
      status: first.status,
      count: others.length + 1,
    },
  }));
};
