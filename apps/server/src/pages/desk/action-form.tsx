// A form that calls one operation of the interface: what a person presses is what a program can send.
import { operations, type OperationId } from '@plimsoll/contract';
import type { ReactNode } from 'react';

export interface ActionFormProps {
  readonly operation: OperationId;
  /** Path parameters of the operation. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Fields of the body that are not asked for. */
  readonly body?: Readonly<Record<string, string | number | boolean>>;
  /** Where to go when it is done. */
  readonly back: string;
  readonly submit: string;
  readonly tone?: 'plain' | 'danger';
  readonly isInline?: boolean;
  /** For a form that holds tables. */
  readonly isWide?: boolean;
  readonly children?: ReactNode;
}

export const actionUrl = (operation: OperationId): string => `/do/${operations[operation].id}`;

export function ActionForm({
  operation,
  params = {},
  body = {},
  back,
  submit,
  tone,
  isInline = false,
  isWide = false,
  children,
}: ActionFormProps) {
  return (
    <form
      className={isWide ? 'action board' : 'action'}
      method="post"
      action={actionUrl(operation)}
      {...(isInline ? { 'data-inline': '' } : {})}
    >
      <input type="hidden" name="_back" value={back} />
      {Object.entries(params).map(([name, value]) => (
        <input key={name} type="hidden" name={`params.${name}`} value={String(value)} />
      ))}
      {Object.entries(body).map(([name, value]) => (
        <input key={name} type="hidden" name={`body.${name}`} value={String(value)} />
      ))}
      {children}
      <div>
        <button className="button" type="submit" {...(tone === 'danger' ? { 'data-kind': 'quiet' } : {})}>
          {submit}
        </button>
      </div>
    </form>
  );
}

export interface FieldProps {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'datetime-local' | 'number';
  readonly value?: string;
  readonly isOptional?: boolean;
  readonly rows?: number;
  readonly autoComplete?: string;
  readonly minLength?: number;
}

export function Field({ name, title, hint, type = 'text', value, isOptional = false, rows, ...more }: FieldProps) {
  const field = { className: 'input', name: `body.${name}`, required: !isOptional, defaultValue: value };
  return (
    <label>
      <span>
        {title}
        {isOptional ? <span className="hint"> (optional)</span> : null}
      </span>
      {hint ? <span className="hint">{hint}</span> : null}
      {rows ? <textarea {...field} rows={rows} maxLength={4000} /> : <input {...field} type={type} {...more} />}
    </label>
  );
}

export interface ChoiceProps {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly value?: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  /** Nothing is chosen beforehand, and something must be. */
  readonly isAsked?: true;
}

export function Choice({ name, title, hint, value, options, isAsked }: ChoiceProps) {
  return (
    <label>
      {title}
      {hint ? <span className="hint">{hint}</span> : null}
      <select className="input" name={`body.${name}`} defaultValue={isAsked ? '' : value} required={isAsked}>
        {isAsked ? <option value="">Choose one</option> : null}
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
