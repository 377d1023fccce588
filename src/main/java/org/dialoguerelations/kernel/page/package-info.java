/**
 * Pages of connections: {@link org.dialoguerelations.kernel.page.PageRequest} is what a client
 * asks, {@link org.dialoguerelations.kernel.page.Page} what it gets, {@link
 * org.dialoguerelations.kernel.page.PageQuery} how repositories read one along a {@link
 * org.dialoguerelations.kernel.page.Keyset}. Uses the loading of relations for counts.
 */
package org.dialoguerelations.kernel.page;
