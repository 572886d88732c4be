// The reference validator of CSAF, which has no typings of its own.
import * as mandatory from '@secvisogram/csaf-validator-lib/mandatoryTests.js';
import * as schema from '@secvisogram/csaf-validator-lib/schemaTests.js';
import validate from '@secvisogram/csaf-validator-lib/validate.js';

/** Runs the schema of CSAF 2.0 and all mandatory tests. */
export const validateCsaf = (document) => validate([schema.csaf_2_0, ...Object.values(mandatory)], document);
