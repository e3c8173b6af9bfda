import type { Core } from '@strapi/strapi';
import { createContainer, type Container } from './container';

const containers = new WeakMap<Core.Strapi, Container>();

/** The container of a Strapi instance, wired at first use: one a process, several in tests. */
export const containerOf = (strapi: Core.Strapi): Container => {
  const existing = containers.get(strapi);
  if (existing) {
    return existing;
  }
  const container = createContainer(strapi);
  containers.set(strapi, container);
  return container;
};
