// Fleets and watchlists: made, filled and taken away here, each ship cut to what the reader may see.
import { counted, DataTable, day, EmptyState, GradeBadge, type GradeLetter, points } from '@plimsoll/figures';
import { publicPage, type Viewer } from '../frame.tsx';
import { vesselUrl } from '../urls.ts';
import { ActionForm, Field } from './action-form.tsx';
import { UploadForm } from './upload-form.tsx';

export interface FleetLine {
  readonly id: string;
  readonly name: string;
  readonly vessels: number;
  readonly createdAt: string;
}
export interface FleetShown extends FleetLine {
  readonly items: readonly {
    readonly imoNumber: string;
    readonly name: string | null;
    readonly flag: string | null;
    readonly status: string | null;
    readonly grade: string | null;
    readonly total: number | null;
    readonly assessedOn: string | null;
    readonly dangerous: number | null;
  }[];
  readonly next: string | null;
}

export const fleetUrl = (id: string): string => `/fleets/${id}`;

export function fleetsPage({
  viewer,
  fleets,
  mayChange,
}: {
  readonly viewer: Viewer | null;
  readonly fleets: readonly FleetLine[];
  readonly mayChange: boolean;
}): string {
  return publicPage({
    title: 'Fleets',
    current: 'fleets',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {fleets.length === 0 ? (
          <EmptyState title="No fleet yet">
            <p>A fleet is a list of ships: a company’s own to grant access by, or a watchlist of yours.</p>
          </EmptyState>
        ) : (
          <DataTable
            id="fleets"
            caption="Fleets of your organisation"
            quietCaption
            columns={[
              { key: 'name', title: 'Fleet' },
              { key: 'vessels', title: 'Ships', kind: 'number' },
              { key: 'made', title: 'Made' },
            ]}
            rows={fleets.map((fleet) => ({
              key: fleet.id,
              cells: {
                name: <a href={fleetUrl(fleet.id)}>{fleet.name}</a>,
                vessels: fleet.vessels,
                made: day(fleet.createdAt.slice(0, 10)),
              },
            }))}
          />
        )}
        {mayChange ? (
          <section>
            <h2>Make a fleet</h2>
            <ActionForm operation="createFleet" back="/fleets" submit="Make">
              <Field name="name" title="Name" />
            </ActionForm>
          </section>
        ) : null}
      </div>
    ),
  });
}

export function fleetPage({
  viewer,
  fleet,
  mayChange,
}: {
  readonly viewer: Viewer | null;
  readonly fleet: FleetShown;
  readonly mayChange: boolean;
}): string {
  const url = fleetUrl(fleet.id);
  return publicPage({
    title: fleet.name,
    section: 'Fleets',
    current: 'fleets',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <p>
          {counted(fleet.vessels, 'ship')}. Take them away as <a href={`/api/v1${url}/export`}>CSV</a> or as{' '}
          <a href={`/api/v1${url}/export?format=xlsx`}>a workbook</a>; the file carries your name, and each ship’s
          company reads of it.
        </p>
        {fleet.items.length === 0 ? <p>No ship is in it yet.</p> : <Ships fleet={fleet} mayChange={mayChange} />}
        {fleet.next ? (
          <p>
            <a href={`${url}?after=${fleet.next}`}>More ships</a>
          </p>
        ) : null}
        {mayChange ? <Filling fleet={fleet} /> : null}
      </div>
    ),
  });
}

function Ships({ fleet, mayChange }: { readonly fleet: FleetShown; readonly mayChange: boolean }) {
  return (
    <DataTable
      id="ships"
      caption="By IMO number"
      quietCaption
      columns={[
        { key: 'name', title: 'Ship' },
        { key: 'grade', title: 'Grade' },
        { key: 'total', title: 'Score', kind: 'number' },
        { key: 'status', title: 'Status' },
        { key: 'assessed', title: 'Last assessed' },
        { key: 'dangerous', title: 'Dangerous findings', kind: 'number' },
        ...(mayChange ? [{ key: 'remove', title: 'Take out' }] : []),
      ]}
      rows={fleet.items.map((one) => ({
        key: one.imoNumber,
        cells: {
          name: (
            <a href={vesselUrl(one.imoNumber)}>
              {one.name === null ? `IMO ${one.imoNumber}: nothing you may see` : `${one.name}, IMO ${one.imoNumber}`}
            </a>
          ),
          grade: one.grade === null ? '' : <GradeBadge grade={one.grade as GradeLetter} />,
          total: one.total === null ? '' : points(one.total),
          status: one.status ?? '',
          assessed: one.assessedOn === null ? '' : day(one.assessedOn),
          dangerous: one.dangerous ?? '',
          remove: (
            <ActionForm
              operation="removeFromFleet"
              params={{ id: fleet.id, imoNumber: one.imoNumber }}
              back={fleetUrl(fleet.id)}
              submit={`Take out ${one.name ?? one.imoNumber}`}
              tone="danger"
              isInline
            />
          ),
        },
      }))}
    />
  );
}

function Filling({ fleet }: { readonly fleet: FleetShown }) {
  return (
    <section>
      <h2>Put ships in</h2>
      <form className="action" method="post" action="/do/addToFleet">
        <input type="hidden" name="_back" value={fleetUrl(fleet.id)} />
        <input type="hidden" name="params.id" value={fleet.id} />
        <label>
          IMO number
          <input className="input" name="params.imoNumber" required pattern="[0-9]{7}" inputMode="numeric" />
        </label>
        <div>
          <button className="button" type="submit">
            Put in
          </button>
        </div>
      </form>
      <UploadForm
        action={`${fleetUrl(fleet.id)}/import-preview`}
        title="Or many, from a file"
        hint="CSV or JSON Lines with a column imoNumber. You see what becomes of each row before anything is written."
        submit="Show what would happen"
      />
    </section>
  );
}
