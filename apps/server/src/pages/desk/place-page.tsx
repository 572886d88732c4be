// One place of a report in words, with the form that ties a point to it.
import { SummaryList } from '@plimsoll/figures';
import { publicPage, type Viewer } from '../frame.tsx';
import { placeUrl, reportUrl } from '../urls.ts';
import { ActionForm, Field } from './action-form.tsx';
import type { ShownCase } from './shown-case.ts';

export interface ShownPlace {
  readonly pointer: string;
  readonly label: string;
  readonly lines: readonly { readonly name: string; readonly pointer: string; readonly text: string }[];
  readonly more: number;
}

interface PlaceProps {
  readonly viewer: Viewer | null;
  readonly shown: ShownCase;
  readonly place: ShownPlace;
}

export function placePage({ viewer, shown, place }: PlaceProps): string {
  const { report } = shown;
  const parent = place.pointer.slice(0, place.pointer.lastIndexOf('/'));
  const back = reportUrl(report.id, report.revision);
  return publicPage({
    title: place.label === '' ? 'The whole report' : place.label,
    section: 'Reports',
    current: 'reports',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <p>
          <a href={back}>
            {report.vesselName}, revision {report.revision}
          </a>
          {parent === '' ? null : (
            <>
              , <a href={placeUrl(report.id, report.revision, parent)}>what it is part of</a>
            </>
          )}
        </p>
        <SummaryList facts={place.lines.map(({ name, text }) => ({ term: name || 'text', value: text }))} />
        {place.more > 0 ? <p>And {place.more} lines more; they are in the report itself.</p> : null}
        <p>
          Place: <code>{place.pointer}</code>
        </p>
        {shown.actions.includes('add-point') ? (
          <section>
            <h2>Add a point here</h2>
            <ActionForm
              operation="addPoint"
              params={{ reportId: report.id, revision: report.revision }}
              body={{ pointer: place.pointer }}
              back={back}
              submit="Add the point"
            >
              <Field name="text" title="What is wrong, and what to do" rows={3} />
            </ActionForm>
          </section>
        ) : null}
      </div>
    ),
  });
}
