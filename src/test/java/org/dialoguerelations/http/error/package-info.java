/** What clients read when something is wrong. */
package org.dialoguerelations.http.error;
