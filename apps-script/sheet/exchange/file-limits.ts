/** How much a file may hold that comes in through the sidebar. */

/** Some 12,000 tasks as Microsoft Project writes them without their hour-by-hour figures; more would not be read in time. */
export const MOST_CHARACTERS = 20_000_000;
