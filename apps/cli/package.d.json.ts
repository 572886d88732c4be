// Types the one fact of package.json that the command prints.
declare const data: { readonly version: string };
export default data;
