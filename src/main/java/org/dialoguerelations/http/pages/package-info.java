/**
 * Pages for people: {@link org.dialoguerelations.http.pages.HomePage} answers at {@code /} what
 * this service is and where to go, with a {@link org.dialoguerelations.http.pages.StarterQuery} to
 * begin with; {@link org.dialoguerelations.http.pages.ErrorPages} describes at {@code /errors} what
 * can go wrong; {@link org.dialoguerelations.http.pages.FallbackRoute} answers all that nobody else
 * does. Uses the data set's revision.
 */
package org.dialoguerelations.http.pages;
