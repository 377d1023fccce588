/** Answers that are kept, and tags by which clients ask whether theirs are still right. */
package org.dialoguerelations.http.cache;
