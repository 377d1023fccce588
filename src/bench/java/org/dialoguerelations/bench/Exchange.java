package org.dialoguerelations.bench;

/**
 * A request with the answer that is due.
 *
 * @param request as it goes over the wire
 * @param answer the body
 */
record Exchange(byte[] request, byte[] answer) {}
