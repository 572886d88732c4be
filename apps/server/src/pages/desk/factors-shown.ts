// The second factors of an account as its pages show them.
export interface FactorsShown {
  readonly isCompulsory: boolean;
  readonly hasPassword: boolean;
  readonly totpSince: string | null;
  readonly passkeys: readonly {
    readonly id: string;
    readonly label: string;
    readonly createdAt: string;
    readonly lastUsedAt: string | null;
  }[];
  readonly recoveryCodesLeft: number;
}
