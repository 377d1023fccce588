/**
 * Attacks, sent over HTTP to the running service. Each is a constant of {@link
 * org.dialoguerelations.http.attack.Attack} or a test of its own; {@code docs/reference/attacks.md}
 * lists them all.
 */
package org.dialoguerelations.http.attack;
