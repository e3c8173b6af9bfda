import { request, type Answer } from './requests';

export interface GraphqlAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string }[];
}

export const graphql = (query: string): Promise<Answer<GraphqlAnswer>> =>
  request<GraphqlAnswer>('/graphql', { method: 'POST', body: { query } });

/** As much of a GraphQL schema as it takes to ask for everything in it. */
interface SchemaType {
  name?: string;
  ofType?: SchemaType;
  getFields?: () => Record<string, SchemaField>;
  getTypes?: () => SchemaType[];
  getValues?: () => { name: string }[];
}
interface SchemaField {
  type: SchemaType;
  args?: { name: string; type: SchemaType }[];
}
interface Schema {
  getQueryType: () => SchemaType;
  getMutationType: () => SchemaType | undefined;
  getType: (name: string) => SchemaType | undefined;
  getTypeMap: () => Record<string, SchemaType>;
}

let schema: Schema | undefined;

/** The schema that is served: over HTTP Apollo tells it to nobody in production. */
export const readSchema = (): Schema =>
  (schema ??= app.strapi.plugin('graphql').service('content-api').buildSchema() as Schema);

const named = (type: SchemaType): SchemaType => (type.ofType ? named(type.ofType) : type);

export const fieldsOf = (type: SchemaType | undefined): Record<string, SchemaField> =>
  type?.getFields?.() ?? {};

/** Whether a field can be asked for without an argument. */
const isFree = ({ args = [] }: SchemaField): boolean =>
  args.every((argument) => !String(argument.type).endsWith('!'));

/**
 * Everything below a type, each type once on a path, to a depth; in a union every member, under
 * aliases, as fields of one name may differ in type.
 */
const selectionOf = (type: SchemaType, depth: number, path: readonly string[] = []): string => {
  const members = type.getTypes?.();
  if (members) {
    const inner = members
      .filter((member) => member.name && !path.includes(member.name))
      .map((member) => {
        const fields = selectionOf(member, Math.min(depth, 1), [...path, member.name ?? '']);
        return fields === '' ? '' : `... on ${member.name} { ${fields} }`;
      });
    return ['__typename', ...inner].filter(Boolean).join(' ');
  }
  return Object.entries(fieldsOf(type))
    .filter(([, field]) => isFree(field))
    .flatMap(([name, field]) => {
      const target = named(field.type);
      const alias = `${type.name}_${name}`;
      if (!target.getFields && !target.getTypes) {
        return [`${alias}: ${name}`];
      }
      if (depth <= 1 || path.includes(target.name ?? '')) {
        return [];
      }
      const selection = selectionOf(target, depth - 1, [...path, target.name ?? '']);
      return selection === '' ? [] : [`${alias}: ${name} { ${selection} }`];
    })
    .join(' ');
};

/** A query for everything that a root field leads to. */
export const queryForAll = (field: string, args = '', depth = 6): string => {
  const found = fieldsOf(readSchema().getQueryType())[field];
  if (!found) {
    throw new Error(`no query ${field}`);
  }
  const target = named(found.type);
  const selection = selectionOf(target, depth, [target.name ?? '']);
  return `{ ${field}${args === '' ? '' : `(${args})`} { ${selection} } }`;
};

/** Names of the root fields that answer with the plugin's entries. */
export const pluginQueries = (): string[] =>
  Object.entries(fieldsOf(readSchema().getQueryType()))
    .filter(([, field]) => named(field.type).name?.includes('LegalBlog'))
    .map(([name]) => name);

export const argumentsOf = (field: string): string[] =>
  (fieldsOf(readSchema().getQueryType())[field]?.args ?? []).map((argument) => argument.name);
