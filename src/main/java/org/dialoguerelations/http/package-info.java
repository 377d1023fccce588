/**
 * The edge: what a browser or client meets first. It knows no feature; it uses the data set's
 * revision and the kernel. Each concern has a package of its own.
 */
package org.dialoguerelations.http;
