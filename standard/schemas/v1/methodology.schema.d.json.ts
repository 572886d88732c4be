// Types the schema file as plain data; who reads it knows its own subset of JSON Schema.
declare const schema: object;
export default schema;
