import type { Core } from '@strapi/strapi';
import { componentRegistry } from '../strapi-services';
import { components } from './index';

/**
 * Strapi loads components from the app's folder only, so the plugin adds its own. One that is
 * there already was saved by the Content-Type Builder into the app: it wins, and is reported.
 */
export const registerComponents = (strapi: Core.Strapi): void => {
  const registry = componentRegistry(strapi);
  for (const component of components) {
    const { uid, modelName } = component;
    if (registry.get(uid)) {
      strapi.log.warn(
        `legal-blog: the app has a component ${uid} of its own; the plugin uses it as it is`
      );
      continue;
    }
    const schema = {
      collectionName: component.collectionName,
      info: component.info,
      options: {},
      attributes: component.attributes,
    };
    registry.add({
      [uid]: {
        ...structuredClone(schema),
        __schema__: structuredClone(schema),
        __filename__: `${modelName}.json`,
        uid,
        category: 'legal-blog',
        modelType: 'component',
        modelName,
        globalId: component.globalId,
      },
    });
  }
};
