/**
 * Pages of lists: a {@link org.dialoguerelations.platform.page.Filter} and an order are a {@link
 * org.dialoguerelations.platform.page.Selection}, {@link
 * org.dialoguerelations.platform.page.PageRequest} is the request of a client, {@link
 * org.dialoguerelations.platform.page.Page} its result, {@link
 * org.dialoguerelations.platform.page.PageQuery} how repositories read one along a {@link
 * org.dialoguerelations.platform.page.SortOrder}. Uses dates, identifiers, and the loading of
 * relations for pages of children and for counts.
 */
@NullMarked
package org.dialoguerelations.platform.page;

import org.jspecify.annotations.NullMarked;
