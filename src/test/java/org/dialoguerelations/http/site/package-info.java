/** Pages for people. */
package org.dialoguerelations.http.site;
