// The little that we use of the CSV libraries.
export interface StringifyOptions {
  readonly bom: boolean;
  readonly quoted: boolean;
  readonly quoted_empty: boolean;
  readonly record_delimiter: 'windows' | 'unix';
}
export interface ParseOptions {
  readonly bom: boolean;
  readonly delimiter: string;
  readonly relax_column_count: boolean;
  readonly skip_empty_lines: boolean;
  readonly max_record_size: number;
}
export declare function stringify(records: readonly (readonly string[])[], options: StringifyOptions): string;
export declare function parse(text: string, options: ParseOptions): string[][];
