// The pages of fleets and of the records of vessels: each shows what operations of the interface answer.
import { asActor } from '../../database/as-actor.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { requireImoNumber } from '../../features/vessels/vessel-profile.view.ts';
import type { DeskContext, Look, Page } from './look.ts';
import { correctionPage, correctionsPage, type CorrectionLine } from './corrections-page.tsx';
import { fleetPage, fleetsPage, type FleetLine, type FleetShown } from './fleet-pages.tsx';
import { recordChangesPage, type RecordChangeLine } from './record-changes-page.tsx';
import { recordPage, type RecordShown, type SystemLine } from './record-page.tsx';
import { mayEver } from './viewer.ts';

export function registerPages(page: (path: string, draw: Page) => void, context: DeskContext): void {
  page('/fleets', async ({ viewer, ask, asker }) =>
    fleetsPage({
      viewer,
      fleets: (await ask<{ items: FleetLine[] }>('listFleets')).items,
      mayChange: mayEver(asker.actor, 'fleet:change'),
    }),
  );
  page('/fleets/:id', async ({ viewer, ask, asker, params, query }) => {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(params['id'] ?? ''))
      throw new ProblemError('fleet-not-found');
    return fleetPage({
      viewer,
      fleet: await ask<FleetShown>('getFleet', {
        params: { id: params['id'] },
        query: { limit: 100, ...(query['after'] ? { after: query['after'] } : {}) },
      }),
      mayChange: mayEver(asker.actor, 'fleet:change'),
    });
  });
  page('/vessels/:imoNumber/record', (look) => record(context, look));
  page('/vessels/:imoNumber/correction', ({ viewer, params }) => {
    requireImoNumber(params['imoNumber'] ?? '');
    return Promise.resolve(correctionPage({ viewer, imoNumber: params['imoNumber'] ?? '' }));
  });
  page('/corrections', async ({ viewer, ask }) =>
    correctionsPage({ viewer, corrections: (await ask<{ items: CorrectionLine[] }>('listCorrections')).items }),
  );
  page('/record-changes', async ({ viewer, ask, asker }) =>
    recordChangesPage({
      viewer,
      changes: (await ask<{ items: RecordChangeLine[] }>('listRecordChanges')).items,
      mayPropose: mayEver(asker.actor, 'vessel:propose-record-change'),
    }),
  );
}

async function record({ databases }: DeskContext, { viewer, ask, asker: { actor }, params, now }: Look) {
  const address = { params: { imoNumber: params['imoNumber'] } };
  const shown = await ask<RecordShown>('getVesselRecord', address);
  const mayRecord = mayEver(actor, 'vessel:record-fact');
  return recordPage({
    viewer,
    record: shown,
    systems: mayEver(actor, 'vessel:read-systems')
      ? (await ask<{ items: SystemLine[] }>('getSystems', address)).items
      : null,
    companies: mayRecord
      ? await asActor(
          databases.app,
          actor,
          (transaction) =>
            transaction
              .selectFrom('organisation')
              .select(['id', 'name'])
              .where('kind', '=', 'company')
              .where('status', '=', 'active')
              .orderBy('name')
              .limit(2000)
              .execute(),
          now,
        )
      : [],
    may: {
      recordFact: mayRecord,
      ask: mayEver(actor, 'vessel:ask-correction'),
      writeSystems: mayEver(actor, 'vessel:write-systems'),
    },
  });
}
