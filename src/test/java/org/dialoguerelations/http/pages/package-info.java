/** Pages for people. */
package org.dialoguerelations.http.pages;
