/**
 * Pages of lists: a {@link org.dialoguerelations.kernel.page.Filter} and an order are a {@link
 * org.dialoguerelations.kernel.page.Selection}, {@link
 * org.dialoguerelations.kernel.page.PageRequest} is the request of a client, {@link
 * org.dialoguerelations.kernel.page.Page} its result, {@link
 * org.dialoguerelations.kernel.page.PageQuery} how repositories read one along a {@link
 * org.dialoguerelations.kernel.page.SortOrder}. Uses dates, identifiers, and the loading of
 * relations for pages of children and for counts.
 */
package org.dialoguerelations.kernel.page;
