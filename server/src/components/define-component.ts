import type { Struct } from '@strapi/strapi';

const CATEGORY = 'legal-blog';

export type ComponentUid = `legal-blog.${string}`;

export interface ComponentDefinition {
  uid: ComponentUid;
  modelName: string;
  globalId: string;
  collectionName: string;
  info: { singularName?: string; displayName: string; icon?: string };
  attributes: Struct.SchemaAttributes;
}

const pascalCase = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());

/** A component of the plugin, complete but for registering it. */
export const defineComponent = (
  modelName: string,
  displayName: string,
  attributes: Struct.SchemaAttributes
): ComponentDefinition => ({
  uid: `${CATEGORY}.${modelName}`,
  modelName,
  globalId: `ComponentLegalBlog${pascalCase(modelName)}`,
  collectionName: `components_legal_blog_${modelName.replaceAll('-', '_')}s`,
  info: { displayName },
  attributes,
});
