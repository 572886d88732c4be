// Types the list of maritime identification digits, so that importing it costs the compiler nothing.
declare const list: {
  readonly mids: Readonly<Record<string, readonly string[]>>;
  readonly places: Readonly<Record<string, string>>;
};
export default list;
