/**
 * The edge: HTTP. It knows no feature; it uses the data set's revision, the platform and the
 * kernel. Each concern has its own package.
 */
@NullMarked
package org.dialoguerelations.http;

import org.jspecify.annotations.NullMarked;
