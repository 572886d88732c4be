// EXE-013: what was connected to the ship was taken away again, or it is said why not.
import { gather } from '../gather.ts';
import { instant } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';

export const devicesRemoved: Check = ({ done }) => {
  const connected = gather(done, ({ at, value }) =>
    (value.devices ?? []).map((device, n) => ({ at: `${at}/devices/${n}`, procedure: value.procedure, device })),
  );
  if (connected.length === 0) return 'not-applicable';
  return gather(connected, ({ at, procedure, device }): Problem[] => {
    const values = { procedure, device: device.name };
    if (device.removedAt === undefined) return device.leftReason === undefined ? [{ at, values }] : [];
    if (instant(device.removedAt) >= instant(device.connectedAt)) return [];
    return [{ at: `${at}/removedAt`, related: [`${at}/connectedAt`], variant: 'order', values }];
  });
};
