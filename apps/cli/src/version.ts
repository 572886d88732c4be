// The version of the command line, from its package.
import data from '../package.json' with { type: 'json' };

export const version: string = data.version;
