// Pages of the standard: the method with a card per procedure, and the rules of the validator.
import { DataTable, SafetyClassTag, SummaryList } from '@plimsoll/figures';
import { cardById } from '@plimsoll/standard/cards';
import { clausesOf } from '@plimsoll/standard/frameworks';
import { methodology, procedureById } from '@plimsoll/standard/methodology';
import { ruleById, ruleCatalogue } from '@plimsoll/standard/rules';
import { publicPage } from './frame.tsx';
import { clauseUrl, procedureUrl, ruleUrl, specUrl } from './urls.ts';

export function methodPage(): string {
  return publicPage({
    title: 'Method: what is tested, and how',
    current: 'method',
    children: (
      <div className="stack">
        <p>
          {methodology.procedures.length} procedures in {methodology.domains.length} domains, version{' '}
          {methodology.version}. Each has a safety class, the vessel states in which it may be done, who must agree, and
          a card in plain words. It is the Plimsoll project’s own proposal. <a href={specUrl}>The specification</a> says
          it all in numbered clauses.
        </p>
        {methodology.domains.map((domain) => (
          <section key={domain.id}>
            <h2>
              {domain.id} {domain.title}
            </h2>
            <DataTable
              id={domain.id}
              caption={`Procedures of ${domain.title}`}
              quietCaption
              columns={[
                { key: 'title', title: 'Procedure' },
                { key: 'class', title: 'Safety class' },
                { key: 'states', title: 'Vessel states' },
                { key: 'weight', title: 'Weight' },
              ]}
              rows={methodology.procedures
                .filter((one) => one.domain === domain.id)
                .map((one) => ({
                  key: one.id,
                  cells: {
                    title: (
                      <a href={procedureUrl(one.id)}>
                        {one.id} {one.title}
                      </a>
                    ),
                    class: <SafetyClassTag safetyClass={one.safetyClass} />,
                    states: one.states.join(' '),
                    weight: methodology.weights.find(({ weight }) => weight === one.weight)?.title,
                  },
                }))}
            />
          </section>
        ))}
      </div>
    ),
  });
}

export function procedurePage(id: string): string | null {
  const procedure = procedureById.get(id);
  const card = cardById.get(id);
  if (!procedure || !card) return null;
  const stateTitles = procedure.states.map(
    (state) => methodology.vesselStates.find((one) => one.id === state)?.title ?? state,
  );
  const roles = ['DPA', 'M', ...procedure.authorisers].map(
    (role) => methodology.authorisers.find((one) => one.id === role)?.title ?? role,
  );
  return publicPage({
    title: `${procedure.id} ${procedure.title}`,
    section: 'Method',
    current: 'method',
    children: (
      <div className="stack">
        <p>
          <SafetyClassTag safetyClass={procedure.safetyClass} />
        </p>
        <section>
          <h2>What happens</h2>
          <p>{card.what}</p>
        </section>
        <section>
          <h2>Why</h2>
          <p>{card.why}</p>
        </section>
        <section>
          <h2>Worst case</h2>
          <p>{card.worstCase}</p>
        </section>
        <section>
          <h2>How to stop it</h2>
          <p>{card.howToStop}</p>
        </section>
        <SummaryList
          facts={[
            { term: 'How long', value: `${card.minutes.least} to ${card.minutes.most} minutes` },
            { term: 'Who is needed', value: card.who.join(', ') },
            { term: 'When it may be done', value: stateTitles.join('; ') },
            { term: 'Who must agree', value: roles.join('; ') },
            {
              term: 'What must be true first',
              value:
                procedure.prerequisites
                  .map((one) => methodology.prerequisites.find(({ id: known }) => known === one)?.title)
                  .join('; ') || 'Scope signed, briefing held, evidence kit ready',
            },
            {
              term: 'Speaks to',
              value: clausesOf(id)
                .map(({ clause }) => clause)
                .join(', '),
            },
          ]}
        />
        <section>
          <h2>Steps</h2>
          <ol>
            {card.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2>Verdict</h2>
          <SummaryList
            facts={[
              { term: 'Pass', value: card.pass },
              { term: 'Partial', value: card.partial },
              { term: 'Fail', value: card.fail },
            ]}
          />
        </section>
      </div>
    ),
  });
}

export function rulesPage(): string {
  return publicPage({
    title: 'Rules of the validator',
    current: 'rules',
    children: (
      <div className="stack">
        <p>
          {ruleCatalogue.rules.length} rules, set {ruleCatalogue.ruleSet}. An error refuses a submission, a warning
          needs an answer, a note informs.
        </p>
        {ruleCatalogue.categories.map((category) => (
          <section key={category.id}>
            <h2>{category.title}</h2>
            <DataTable
              id={category.id}
              caption={category.title}
              quietCaption
              columns={[
                { key: 'id', title: 'Rule' },
                { key: 'title', title: 'What must hold' },
                { key: 'severity', title: 'At submission' },
              ]}
              rows={ruleCatalogue.rules
                .filter((rule) => rule.category === category.id)
                .map((rule) => ({
                  key: rule.id,
                  cells: {
                    id: <a href={ruleUrl(rule.id)}>{rule.id}</a>,
                    title: rule.title,
                    severity: rule.status === 'planned' ? 'planned' : rule.severity.submission,
                  },
                }))}
            />
          </section>
        ))}
      </div>
    ),
  });
}

export function rulePage(id: string): string | null {
  const rule = ruleById.get(id);
  if (!rule) return null;
  return publicPage({
    title: `${rule.id} ${rule.title}`,
    section: 'Rules',
    current: 'rules',
    children: (
      <div className="stack">
        <SummaryList
          facts={[
            { term: 'Message', value: rule.message },
            ...Object.values(rule.variants ?? {})
              .filter((text) => text !== rule.message)
              .map((text, n) => ({ term: `Or ${n + 1}`, value: text })),
            { term: 'Why', value: rule.why },
            { term: 'What to do', value: rule.do },
            {
              term: 'Severity',
              value: Object.entries(rule.severity)
                .map(([profile, word]) => `${profile}: ${word}`)
                .join(', '),
            },
            {
              term: 'Clause',
              value: (
                <>
                  <a href={clauseUrl(rule.clause)}>{rule.clause}</a>
                  {rule.source ? ` · ${rule.source}` : ''}
                </>
              ),
            },
            { term: 'Status', value: `${rule.status}, since ${rule.since}` },
            {
              term: 'Examples',
              value:
                rule.examples.length > 0
                  ? rule.examples.map((name) => `standard/examples/invalid/${rule.id}/${name}`).join(', ')
                  : 'none',
            },
          ]}
        />
        <p>
          <a href="/rules">All rules</a>
        </p>
      </div>
    ),
  });
}
