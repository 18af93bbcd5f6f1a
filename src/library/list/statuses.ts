/** Where a fact-checker may stand with a claim, in the order of the work. */
export const statuses = ['spotted', 'in-check', 'true', 'misleading', 'false', 'unproven'] as const;
