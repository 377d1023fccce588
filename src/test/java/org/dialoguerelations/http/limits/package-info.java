/** Each limit, from both sides. */
package org.dialoguerelations.http.limits;
