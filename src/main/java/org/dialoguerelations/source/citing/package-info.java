/**
 * How a record is cited outside of this service. A {@link
 * org.dialoguerelations.source.citing.Reference} says what is cited, whatever the style; {@link
 * org.dialoguerelations.source.citing.CitationStyle} is how it is written. Uses partial dates and
 * identifiers.
 */
@NullMarked
package org.dialoguerelations.source.citing;

import org.jspecify.annotations.NullMarked;
