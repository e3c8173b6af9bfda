/** From here on list and pane stand side by side. A tablet held sideways is 1024 pixels wide. */
export const SIDE_BY_SIDE = '@media (min-width: 1024px)';
