/** Tests of the search, on both databases where SQL is involved. */
package org.dialoguerelations.search;
