import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../contract/vocabulary';
import { componentViews, contentTypeViews, type ViewService } from '../strapi-services';
import { componentLayouts, contentTypeLayouts } from './layouts';
import type { EditLayout } from './layouts/layout';
import {
  isUntouched,
  laidOut,
  viewConfiguration,
  withNewFieldsDescribed,
} from './view-configuration';

/** Count it up when a field is added to a type that sites have laid out already. */
const VERSION = 1;
const FLAG = `edit-views.v${VERSION}`;

/**
 * Arranges the Content Manager's views of the plugin's types for people. A type is laid out where
 * it still is as Strapi made it, whatever the flag says: Strapi makes it anew when the plugin has
 * been switched off for a while, or when another instance boots at the same time. What an
 * administrator changed is never written over.
 *
 * The Content Manager boots before the plugins of an app, so its own defaults are there by now.
 */
export const layOutEditViews = async (strapi: Core.Strapi): Promise<void> => {
  const flags = strapi.store({ type: 'plugin', name: PLUGIN_ID });
  const isNewVersion = (await flags.get({ key: FLAG })) !== true;

  const contentTypes = contentTypeViews(strapi);
  for (const [uid, layout] of Object.entries(contentTypeLayouts)) {
    await layOut(contentTypes, contentTypes.findContentType(uid), layout, isNewVersion);
  }
  const components = componentViews(strapi);
  for (const [name, layout] of Object.entries(componentLayouts)) {
    const component = components.findComponent(`${PLUGIN_ID}.${name}`);
    await layOut(components, component, layout, isNewVersion);
  }

  if (isNewVersion) {
    await flags.set({ key: FLAG, value: true });
  }
};

const layOut = async (
  service: ViewService,
  model: unknown,
  layout: EditLayout,
  isNewVersion: boolean
): Promise<void> => {
  const views = viewConfiguration.parse(await service.findConfiguration(model));
  if (isUntouched(views, layout)) {
    await service.updateConfiguration(model, laidOut(views, layout));
  } else if (isNewVersion) {
    await service.updateConfiguration(model, withNewFieldsDescribed(views, layout));
  }
};
