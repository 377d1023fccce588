/**
 * Pages for people: {@link org.dialoguerelations.http.home.HomePage} answers at {@code /} what this
 * service is and where to go, with a {@link org.dialoguerelations.http.home.StarterQuery} to begin
 * with; {@link org.dialoguerelations.http.home.ErrorPages} describes at {@code /errors} what can go
 * wrong; {@link org.dialoguerelations.http.home.FallbackRoute} answers all that nobody else does.
 * Uses the data set's revision.
 */
package org.dialoguerelations.http.home;
