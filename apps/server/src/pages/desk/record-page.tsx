// The record of a vessel: what she was called, flew and belonged to, since when and who says so; corrected and kept here.
import { DataTable, day, moment, SummaryList } from '@plimsoll/figures';
import { flagByCode, shipTypeById } from '@plimsoll/standard/codes';
import { publicPage, type Viewer } from '../frame.tsx';
import { vesselUrl } from '../urls.ts';
import { ActionForm, Choice, Field } from './action-form.tsx';
import { CorrectionForm } from './corrections-page.tsx';
import { UploadForm } from './upload-form.tsx';

export interface RecordShown {
  readonly imoNumber: string;
  readonly name: string;
  readonly flag: string;
  readonly type: string;
  readonly grossTonnage: number;
  readonly company: string | null;
  readonly mergedInto: string | null;
  readonly facts: readonly {
    readonly kind: string;
    readonly value: string;
    readonly since: string;
    readonly until: string | null;
    readonly source: string;
  }[];
}
export interface SystemLine {
  readonly systemId: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly since: string;
}

interface RecordProps {
  readonly viewer: Viewer | null;
  readonly record: RecordShown;
  /** null for who may not read them. */
  readonly systems: readonly SystemLine[] | null;
  readonly companies: readonly { readonly id: string; readonly name: string }[];
  readonly may: { readonly recordFact: boolean; readonly ask: boolean; readonly writeSystems: boolean };
}

export const factWords: Readonly<Record<string, string>> = {
  name: 'Name',
  flag: 'Flag',
  type: 'Type',
  'gross-tonnage': 'Gross tonnage',
  class: 'Class',
  manager: 'Company',
};

export function recordPage({ viewer, record, systems, companies, may }: RecordProps): string {
  const { imoNumber, mergedInto } = record;
  return publicPage({
    title: `${record.name}, her record`,
    section: 'Vessels',
    current: 'vessels',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {mergedInto === null ? (
          <p>
            <a href={vesselUrl(imoNumber)}>Her profile</a>
          </p>
        ) : (
          <p>
            This record was merged into <a href={recordUrl(mergedInto)}>IMO {mergedInto}</a>. Its reports stay under the
            number they were made with.
          </p>
        )}
        <SummaryList
          facts={[
            { term: 'IMO number', value: imoNumber },
            { term: 'Flag', value: flagByCode(record.flag)?.name ?? record.flag },
            { term: 'Type', value: shipTypeById(record.type)?.title ?? record.type },
            { term: 'Gross tonnage', value: record.grossTonnage.toLocaleString('en-GB') },
            { term: 'Company', value: record.company },
          ]}
        />
        <History facts={record.facts} />
        {systems ? <Systems systems={systems} imoNumber={imoNumber} mayWrite={may.writeSystems} /> : null}
        {may.recordFact && mergedInto === null ? <Keeping imoNumber={imoNumber} companies={companies} /> : null}
        {may.ask ? <CorrectionForm imoNumber={imoNumber} back="/corrections" /> : null}
      </div>
    ),
  });
}

export const recordUrl = (imoNumber: string): string => `/vessels/${imoNumber}/record`;

function History({ facts }: Pick<RecordShown, 'facts'>) {
  if (facts.length === 0) return <p>Nothing is recorded yet.</p>;
  return (
    <section>
      <h2>What she was</h2>
      <DataTable
        id="facts"
        caption="Each kind of fact, newest first"
        quietCaption
        columns={[
          { key: 'kind', title: 'Fact' },
          { key: 'value', title: 'Was' },
          { key: 'since', title: 'Since' },
          { key: 'until', title: 'Until' },
          { key: 'source', title: 'Source' },
        ]}
        rows={facts.map((fact, n) => ({
          key: String(n),
          cells: {
            kind: factWords[fact.kind] ?? fact.kind,
            value: fact.value,
            since: day(fact.since),
            until: fact.until === null ? 'today' : day(fact.until),
            source: fact.source,
          },
        }))}
      />
    </section>
  );
}

interface SystemsProps {
  readonly systems: readonly SystemLine[];
  readonly imoNumber: string;
  readonly mayWrite: boolean;
}

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

function Systems({ systems, imoNumber, mayWrite }: SystemsProps) {
  return (
    <section>
      <h2>Systems aboard</h2>
      {systems.length === 0 ? (
        <p>No inventory is recorded yet.</p>
      ) : (
        <DataTable
          id="systems"
          caption="The inventory as it stands"
          quietCaption
          columns={[
            { key: 'name', title: 'System' },
            { key: 'category', title: 'Category' },
            { key: 'maker', title: 'Maker' },
            { key: 'model', title: 'Model' },
            { key: 'since', title: 'So since' },
          ]}
          rows={systems.map(({ systemId, facts, since }) => ({
            key: systemId,
            cells: {
              name: word(facts['name']) || systemId,
              category: word(facts['category']),
              maker: word(facts['maker']),
              model: word(facts['model']),
              since: moment(since),
            },
          }))}
        />
      )}
      {mayWrite ? (
        <UploadForm
          action={`${vesselUrl(imoNumber)}/systems`}
          title="Replace the inventory by a file"
          hint="CSV with the columns of IACS Rec 190, or JSON. What the inventory was is kept."
          submit="Replace"
        />
      ) : null}
    </section>
  );
}

function Keeping({ imoNumber, companies }: Pick<RecordProps, 'companies'> & { readonly imoNumber: string }) {
  const back = recordUrl(imoNumber);
  return (
    <section>
      <h2>Keep the record</h2>
      <div className="choices">
        <ActionForm operation="recordFact" params={{ imoNumber }} back={back} submit="Record">
          <Choice name="kind" title="Fact" options={Object.entries(factWords).filter(([kind]) => kind !== 'manager')} />
          <Field name="value" title="Is" hint="A flag as two letters; a type by its identifier" />
          <Field name="since" title="Since" type="date" />
          <Field name="source" title="Source" hint="Such as: certificate of registry of 1 March 2026" />
        </ActionForm>
        <ActionForm operation="changeManager" params={{ imoNumber }} back={back} submit="Change the company">
          <Choice
            name="companyId"
            title="Company that answers for her"
            hint="What the earlier company granted shows nothing from then on"
            options={companies.map(({ id, name }) => [id, name] as const)}
          />
          <Field name="since" title="Since" type="date" />
          <Field name="reason" title="Reason" rows={2} />
        </ActionForm>
      </div>
    </section>
  );
}
