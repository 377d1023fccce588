/**
 * What every request and answer has: a request id ({@link
 * org.dialoguerelations.http.headers.RequestIds}), security headers for browsers ({@link
 * org.dialoguerelations.http.headers.SecurityHeaders}), and CORS ({@link
 * org.dialoguerelations.http.headers.CrossOrigin}).
 */
@NullMarked
package org.dialoguerelations.http.headers;

import org.jspecify.annotations.NullMarked;
