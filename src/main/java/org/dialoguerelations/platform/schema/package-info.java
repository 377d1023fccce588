/**
 * Corrections of the schema that annotations cannot express: {@link
 * org.dialoguerelations.platform.schema.SchemaCorrections}; and own annotations of fields. Uses
 * nothing else of the service.
 */
@NullMarked
package org.dialoguerelations.platform.schema;

import org.jspecify.annotations.NullMarked;
