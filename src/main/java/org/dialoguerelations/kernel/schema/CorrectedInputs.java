package org.dialoguerelations.kernel.schema;

import io.quarkus.arc.Unremovable;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Singleton;

/** The inputs from which the library builds the schema, corrected once they are looked up. */
@Singleton
@Unremovable
class CorrectedInputs {

  CorrectedInputs(Schema model) {
    model.getInputs().values().forEach(GivenLists::correctInput);
  }
}
