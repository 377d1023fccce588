/** The edge as a browser meets it. */
package org.dialoguerelations.http;
