// Vessels over HTTP: the list and the profile.
import { profileStatus } from '@plimsoll/registry';
import { isValidImoNumber } from '@plimsoll/standard/codes';
import type { Database } from '../../database/connection.ts';
import type { Implementation } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { vesselProfile } from './vessel-profile.ts';
import { listVessels, type VesselFilter } from './vessels.views.ts';

export function vesselsRoutes(database: Database): Pick<Implementation, 'listVessels' | 'getVesselProfile'> {
  return {
    listVessels: async ({ query, now }) => {
      const today = now.slice(0, 10);
      const { items, next } = await listVessels(database, query as VesselFilter, today);
      return { items: items.map((row) => ({ ...row, status: profileStatus(row.assessedOn, today) })), next };
    },

    getVesselProfile: async ({ params, query, now }) => {
      if (!isValidImoNumber(params.imoNumber))
        throw new ProblemError('imo-number-wrong', {
          detail: `${params.imoNumber.slice(0, 20)} is not an IMO number: it has seven digits and the last one is the check digit.`,
        });
      const profile = await vesselProfile(database, params.imoNumber, query.at ?? now.slice(0, 10));
      if (!profile)
        throw new ProblemError('vessel-not-found', {
          detail: `The register holds no report on IMO ${params.imoNumber}.`,
        });
      return profile as never;
    },
  };
}
