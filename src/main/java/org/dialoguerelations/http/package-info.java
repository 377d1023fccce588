/**
 * The edge: HTTP. It knows no feature; it uses the data set's revision, the platform and the
 * kernel. Each concern has its own package.
 */
package org.dialoguerelations.http;
