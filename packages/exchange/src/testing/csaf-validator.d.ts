// What we read of the answer of the CSAF validator.
export interface CsafAnswer {
  readonly isValid: boolean;
  readonly tests: readonly {
    readonly name: string;
    readonly isValid: boolean;
    readonly errors: readonly { readonly instancePath: string; readonly message?: string }[];
  }[];
}
export declare function validateCsaf(document: object): Promise<CsafAnswer>;
