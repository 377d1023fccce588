/**
 * What no client would send: random bytes, documents, values, cursors and addresses, a hundred
 * thousand in all. Begin with {@link org.dialoguerelations.http.fuzz.FuzzTest}.
 */
package org.dialoguerelations.http.fuzz;
