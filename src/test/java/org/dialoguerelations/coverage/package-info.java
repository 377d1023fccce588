/**
 * Nothing that the five documents say is missing: every fact of the inventory leads to the place in
 * the data set that holds it.
 */
package org.dialoguerelations.coverage;
