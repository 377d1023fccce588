/**
 * The schema as clients see it: {@link org.dialoguerelations.http.schema.ServedSchema}, and the
 * types that documents write. Uses nothing else of the service.
 */
@NullMarked
package org.dialoguerelations.http.schema;

import org.jspecify.annotations.NullMarked;
