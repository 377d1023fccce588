/**
 * The page at {@code /}: what this service is and where to go. {@link
 * org.dialoguerelations.http.home.HomeRoute} answers it, {@link
 * org.dialoguerelations.http.home.StarterQuery} is a question to begin with. Uses the data set's
 * revision.
 */
package org.dialoguerelations.http.home;
