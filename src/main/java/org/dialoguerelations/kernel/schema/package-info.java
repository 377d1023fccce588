/**
 * What the schema says where annotations cannot: {@link
 * org.dialoguerelations.kernel.schema.SchemaCorrections}; and own annotations of fields. Uses
 * nothing else of the service.
 */
@NullMarked
package org.dialoguerelations.kernel.schema;

import org.jspecify.annotations.NullMarked;
