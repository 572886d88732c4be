// Vessels over HTTP: the list and the profile, each look in the log.
import type { Databases } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { lookAtVessel } from './vessel-look.store.ts';
import { requireImoNumber, shownDeeper, shownNow, shownThen, vesselNotFound } from './vessel-profile.view.ts';
import { vesselTimeline } from './vessel-timeline.views.ts';
import { listVessels, type VesselFilter } from './vessels.views.ts';

export function vesselsRoutes({ appPool }: Databases): Some<'listVessels' | 'getVesselProfile' | 'getVesselTimeline'> {
  return {
    listVessels: ({ query, actor, as }) => as((transaction) => listVessels(transaction, query as VesselFilter, actor)),

    getVesselTimeline: async ({ params: { imoNumber }, query, now, actor, as }) => {
      requireImoNumber(imoNumber);
      const row = await lookAtVessel(appPool, { actor, imoNumber, purpose: 'timeline', now, withProfile: false });
      if (!row) throw vesselNotFound(imoNumber);
      return { items: await as((transaction) => vesselTimeline(transaction, imoNumber, query.limit ?? 50)) };
    },

    getVesselProfile: async ({ params: { imoNumber }, query, now, actor, as }) => {
      requireImoNumber(imoNumber);
      const today = now.slice(0, 10);
      const day = query.at !== undefined && query.at < today ? query.at : null;
      const row = await lookAtVessel(appPool, {
        actor,
        imoNumber,
        purpose: query.purpose ?? null,
        now,
        withProfile: day === null,
      });
      if (!row) throw vesselNotFound(imoNumber);
      if (day !== null) return as((transaction) => shownThen(transaction, imoNumber, { row, day })) as never;
      const shown = shownNow(imoNumber, row, today);
      if (row.tier < 3) return shown as never;
      return { ...shown, ...(await as((transaction) => shownDeeper(transaction, imoNumber, row.tier))) } as never;
    },
  };
}
