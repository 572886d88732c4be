// What is said of each problem: status, title, what it means and what to do.
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly meaning: string;
  readonly do: string;
}
