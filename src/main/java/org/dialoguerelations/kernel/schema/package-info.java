/**
 * What the schema says where annotations cannot: {@link
 * org.dialoguerelations.kernel.schema.SchemaCorrections}. Uses nothing else of the service.
 */
package org.dialoguerelations.kernel.schema;
