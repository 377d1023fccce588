/**
 * What each request and each answer has, whatever it is about: a name ({@link
 * org.dialoguerelations.http.headers.RequestIds}), headers that tell browsers to be careful ({@link
 * org.dialoguerelations.http.headers.SecurityHeaders}), and the permission for pages of other
 * origins to read ({@link org.dialoguerelations.http.headers.CrossOrigin}).
 */
package org.dialoguerelations.http.headers;
