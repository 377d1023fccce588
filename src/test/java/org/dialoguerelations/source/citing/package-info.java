/** How citations are written, read back by parsers of others. */
package org.dialoguerelations.source.citing;
