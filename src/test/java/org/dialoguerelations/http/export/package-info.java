/** Exports over HTTP, read by other people's parsers, also by clients that behave badly. */
package org.dialoguerelations.http.export;
