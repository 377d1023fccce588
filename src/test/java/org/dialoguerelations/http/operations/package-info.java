/** Documents that clients name instead of sending them. */
package org.dialoguerelations.http.operations;
