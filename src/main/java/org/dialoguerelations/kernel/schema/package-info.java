/**
 * What the schema says where annotations cannot: {@link
 * org.dialoguerelations.kernel.schema.SchemaCorrections}; and own annotations of fields. Uses
 * nothing else of the service.
 */
package org.dialoguerelations.kernel.schema;
