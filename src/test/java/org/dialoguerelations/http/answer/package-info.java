/** Answers and their statuses. */
package org.dialoguerelations.http.answer;
