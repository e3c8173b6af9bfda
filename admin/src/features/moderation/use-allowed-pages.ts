import { useMemo } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { BESIDE_PAGES } from './pages';

/** The pages of the menu that this moderator may open. */
export function useAllowedPages() {
  const permissions = useAuth('useAllowedPages', (auth) => auth.permissions);
  return useMemo(() => {
    const held = new Set(permissions.map(({ action }) => action));
    return BESIDE_PAGES.filter(
      (page) => page.label !== null && page.permissions.every(({ action }) => held.has(action))
    );
  }, [permissions]);
}
