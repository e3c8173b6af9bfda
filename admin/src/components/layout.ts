/** From here on there is room for menu, list and pane side by side. */
export const SIDE_BY_SIDE = '@media (min-width: 1080px)';
