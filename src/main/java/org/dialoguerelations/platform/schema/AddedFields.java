package org.dialoguerelations.platform.schema;

import java.util.stream.Stream;

/**
 * A table of fields. It is read while the schema is built, when the service does not run yet: what
 * fetches the values is looked up when they are asked for.
 */
public interface AddedFields {

  Stream<AddedField> fields();
}
