/** The field in which findings are searched. */
export const SEARCH_ID = 'finding-search'
