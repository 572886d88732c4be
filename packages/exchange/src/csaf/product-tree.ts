// The product tree of a CSAF document: maker, model and version of each system that a statement speaks about.
import type { System } from '@plimsoll/standard';
import type { JsonObject } from '../context.ts';
import { listOrNone } from '../present.ts';

export const productId = (system: string): string => `CBS-${system}`;

const versionOf = (system: System): string =>
  system.versions.length === 0
    ? 'version not known'
    : system.versions.map(({ part, version }) => `${part} ${version}`).join(', ');

export function productTree(systems: readonly System[]): JsonObject {
  return {
    branches: groups(systems, ({ maker }) => maker).map(([maker, made]) => ({
      category: 'vendor',
      name: maker,
      branches: groups(made, ({ model }) => model).map(([model, same]) => ({
        category: 'product_name',
        name: model,
        branches: groups(same, versionOf).flatMap(([version, units]) =>
          units.map((unit) => versionBranch(version, unit)),
        ),
      })),
    })),
  };
}

function versionBranch(version: string, system: System): JsonObject {
  return {
    category: 'product_version',
    name: version,
    product: {
      product_id: productId(system.id),
      name: `${system.maker} ${system.model}, ${version} (${system.name})`,
      product_identification_helper: helper(system),
    },
  };
}

function helper({ identifiers, model }: System): JsonObject | undefined {
  const { cpe, purl, serial } = identifiers ?? {};
  const found = {
    cpe: cpe !== undefined && CPE.test(cpe) ? cpe : undefined,
    purl: purl !== undefined && PURL.test(purl) ? purl : undefined,
    serial_numbers: listOrNone([serial].flatMap((text) => (text === undefined || /[*?\\]/.test(text) ? [] : [text]))),
    model_numbers: /[*?\\]/.test(model) ? undefined : [model],
  };
  return Object.values(found).some((value) => value !== undefined) ? found : undefined;
}

/** CPE 2.3 formatted string as CSAF 2.0 takes it (NISTIR 7695). */
const CPE =
  /^cpe:2\.3:[aho*-](:(((\?*|\*?)([a-zA-Z0-9\-._]|(\\[\\*?!"#$%&'()+,/:;<=>@[\]^`{|}~]))+(\?*|\*?))|[*-])){5}(:(([a-zA-Z]{2,3}(-([a-zA-Z]{2}|[0-9]{3}))?)|[*-]))(:(((\?*|\*?)([a-zA-Z0-9\-._]|(\\[\\*?!"#$%&'()+,/:;<=>@[\]^`{|}~]))+(\?*|\*?))|[*-])){4}$/;

/** Type, namespace, name and version without qualifiers or subpath; others are left out rather than guessed at. */
const PURL =
  /^pkg:(generic|github|deb|rpm|npm|pypi|maven|nuget|golang|cargo|docker|oci)\/[A-Za-z0-9._~%/-]+(@[A-Za-z0-9._~%+:-]+)?$/;

/** Groups in the order in which they first appear. */
function groups<T>(things: readonly T[], keyOf: (thing: T) => string): readonly (readonly [string, readonly T[]])[] {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    found.set(key, [...(found.get(key) ?? []), thing]);
  }
  return [...found];
}
