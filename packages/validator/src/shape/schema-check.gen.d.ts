// Types the generated schema check.
declare const check: {
  (value: unknown): boolean;
  errors?: readonly object[] | null;
};
export default check;
