// Vessels over HTTP: the list and the profile, each look in the log.
import type { Some } from '../../http/implement.ts';
import { noteLook } from '../access/access-log.store.ts';
import { requireImoNumber, seeVessel, vesselNotFound } from './vessel-profile.view.ts';
import { listVessels, type VesselFilter } from './vessels.views.ts';

export function vesselsRoutes(): Some<'listVessels' | 'getVesselProfile'> {
  return {
    listVessels: ({ query, as }) => as((transaction) => listVessels(transaction, query as VesselFilter)),

    getVesselProfile: async ({ params: { imoNumber }, query, now, actor, as }) => {
      requireImoNumber(imoNumber);
      const seen = await as(async (transaction) => {
        const vessel = await seeVessel(transaction, imoNumber, { at: query.at, today: now.slice(0, 10) });
        await noteLook(
          transaction,
          {
            actor,
            imoNumber,
            companyId: vessel?.companyId ?? null,
            tier: vessel?.tier ?? null,
            what: 'profile',
            purpose: query.purpose ?? null,
            wasRefused: vessel === null,
          },
          now,
        );
        return vessel;
      });
      if (!seen) throw vesselNotFound(imoNumber);
      return seen.shown as never;
    },
  };
}
