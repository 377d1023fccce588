package org.dialoguerelations.platform.schema;

import java.util.stream.Stream;

/**
 * A table of fields. It is read while the schema is built, when the service does not run yet: the
 * loader is given to a field when its value is asked for.
 */
public interface AddedFields {

  Stream<AddedField> fields();
}
