/**
 * How values of fields are fetched: the schema that the library builds calls these fetchers instead
 * of its own, which build a context and the selection set again for each leaf of an answer. Start
 * with {@link org.dialoguerelations.platform.fetch.Fetchers}.
 */
@NullMarked
package org.dialoguerelations.platform.fetch;

import org.jspecify.annotations.NullMarked;
