/**
 * Pages for people: {@link org.dialoguerelations.http.pages.HomePage} serves {@code /}, which
 * describes the service and links to everything, with each {@link
 * org.dialoguerelations.http.pages.StarterQuery} as an example; {@link
 * org.dialoguerelations.http.pages.ErrorPages} serves {@code /errors}, which describes the codes of
 * errors; {@link org.dialoguerelations.http.pages.FallbackRoute} answers unknown addresses and
 * failures. Uses the data set's revision.
 */
@NullMarked
package org.dialoguerelations.http.pages;

import org.jspecify.annotations.NullMarked;
