// SYS-004: what is joined to a network that nobody trusts is not graded as isolated.
import type { System } from '@plimsoll/standard';
import { zoneById as kindOfZone } from '@plimsoll/standard/systems';
import { gather } from '../gather.ts';
import type { ReportIndex } from '../report-index.ts';
import type { Check } from '../rule.ts';

/** CY1 has no connection at all; CY2 is reached only by someone who stands there, which a portable device in his hand allows. */
export const linkedNotIsolated: Check = (index) => {
  const linked = gather(index.systems, (system) => {
    const link = untrustedLink(system.value, index);
    return link ? [{ system, link }] : [];
  });
  if (linked.length === 0) return 'not-applicable';
  return linked
    .filter(
      ({ system: { value }, link }) =>
        value.connectivity === 'CY1' || (value.connectivity === 'CY2' && link.to !== 'portable-device'),
    )
    .map(({ system: { at, value }, link }) => ({
      at: `${at}/connectivity`,
      related: [`${at}/${link.at}`],
      values: { system: value.name, connectivity: value.connectivity, to: link.to.replaceAll('-', ' ') },
    }));
};

/** The link that exposes most: to a network, else to a system in an untrusted zone, else a portable device. */
function untrustedLink(
  { untrustedLinks, links }: System,
  { systemById, zoneById }: ReportIndex,
): { to: string; at: string } | null {
  const network = untrustedLinks.findIndex(({ to }) => to !== 'portable-device');
  if (network >= 0) return { to: untrustedLinks[network]?.to ?? '', at: `untrustedLinks/${network}` };
  const inside = links.findIndex(({ system }) =>
    isUntrusted(zoneById.get(systemById.get(system)?.value.zone ?? '')?.value.kind),
  );
  if (inside >= 0) return { to: systemById.get(links[inside]?.system ?? '')?.value.name ?? '', at: `links/${inside}` };
  return untrustedLinks.length > 0 ? { to: 'portable-device', at: 'untrustedLinks/0' } : null;
}

const isUntrusted = (kind: string | undefined): boolean => kind !== undefined && (kindOfZone(kind)?.untrusted ?? false);
