/** For the plugin's own tables: nobody edits these as content. */
export const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
} as const;
