// Narrows the messages by severity and by category; every choice says how many it holds.
import type { Checked } from '../worker/protocol.ts';
import { severityWords, type Severity } from './words.ts';

export interface Filter {
  readonly severity: Severity | 'all';
  readonly category: string;
}

export const noFilter: Filter = { severity: 'all', category: 'all' };

interface MessageFiltersProps {
  readonly checked: Checked;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

export function MessageFilters({ checked: { result, categories, categoryOf }, filter, onChange }: MessageFiltersProps) {
  const { messages } = result;
  const bySeverity = (severity: Severity): number => messages.filter((message) => message.severity === severity).length;
  return (
    <div className="filters screen-only">
      <label>
        Severity
        <select
          value={filter.severity}
          onChange={({ target }) => {
            onChange({ ...filter, severity: target.value as Filter['severity'] });
          }}
        >
          <option value="all">All ({messages.length})</option>
          {(Object.keys(severityWords) as Severity[]).map((severity) => (
            <option key={severity} value={severity}>
              {severityWords[severity]}s ({bySeverity(severity)})
            </option>
          ))}
        </select>
      </label>
      <label>
        About
        <select
          value={filter.category}
          onChange={({ target }) => {
            onChange({ ...filter, category: target.value });
          }}
        >
          <option value="all">Everything</option>
          {categories.map(({ id, title }) => (
            <option key={id} value={id}>
              {title} ({messages.filter(({ rule }) => categoryOf[rule] === id).length})
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
