// Leads to the page of a rule in a tab of its own, because leaving this page would lose the loaded file.

export function RuleLink({ id }: { readonly id: string }) {
  return (
    <a href={`/rules/${id}`} target="_blank" rel="noopener">
      {id}
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
