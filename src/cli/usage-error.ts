/** Wrong arguments: the command line prints the message with its usage and ends with status 2. */
export class UsageError extends Error {}
