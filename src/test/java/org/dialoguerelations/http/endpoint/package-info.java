/** How requests are read and negotiated, down to the bytes. */
package org.dialoguerelations.http.endpoint;
