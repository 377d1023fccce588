/** What each answer has, and what no request can do. */
package org.dialoguerelations.http.headers;
