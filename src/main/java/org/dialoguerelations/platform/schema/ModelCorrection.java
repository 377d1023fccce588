package org.dialoguerelations.platform.schema;

import io.smallrye.graphql.schema.model.Schema;

/** A correction of the model from which the library builds the schema; it uses no other bean. */
public interface ModelCorrection {

  void correct(Schema model);
}
