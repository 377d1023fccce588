/** Tests of the way of answers to their clients. */
package org.dialoguerelations.http.delivery;
