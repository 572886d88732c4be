// A form that sends one file without any script.
export interface UploadFormProps {
  readonly action: string;
  readonly title: string;
  readonly hint: string;
  readonly submit: string;
}

export function UploadForm({ action, title, hint, submit }: UploadFormProps) {
  return (
    <form className="action" method="post" action={action} encType="multipart/form-data">
      <label>
        {title}
        <span className="hint">{hint}</span>
        <input className="input" type="file" name="file" required />
      </label>
      <div>
        <button className="button" type="submit">
          {submit}
        </button>
      </div>
    </form>
  );
}
