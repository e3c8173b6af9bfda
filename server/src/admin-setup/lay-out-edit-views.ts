import type { Core } from '@strapi/strapi';

export const layOutEditViews = async (_strapi: Core.Strapi): Promise<void> => {};
