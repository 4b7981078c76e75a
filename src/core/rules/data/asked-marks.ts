/** Marks that mean yes to one person and no to another. Source: how quarter columns of such forms are filled by hand. */
export const ASKED_MARKS = /^[xX×✗✘✕✖oO○◯●•∙◉⭕❌]$/u;
