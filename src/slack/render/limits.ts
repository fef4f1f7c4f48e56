/*
 * Slack's limits, in UTF-16 units as Slack's own tools count them; ours are a little below where Slack counts what it
 * adds by itself.
 */

/** Letters of one text object of a section or an input's first value. */
export const mostSectionText = 3000
export const mostContextText = 2000
export const mostButtonText = 75
export const mostHeaderText = 150
export const mostPrompts = 4
/** Blocks of one message. */
export const mostMessageBlocks = 50
/**
 * Letters of all texts of one message. Slack refuses somewhere between 11,000 and 13,200 and says nowhere where; at
 * this length a letter of the longest kind still fits.
 */
export const mostMessageText = 9500
/** Letters of one message of a longer reply, which nobody reads in one piece. */
export const comfortableText = 3000
