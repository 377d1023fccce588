package org.dialoguerelations.platform.schema;

import io.quarkus.arc.Unremovable;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** The model from which the library builds the schema, corrected once it is looked up. */
@Singleton
@Unremovable
class CorrectedModel {

  CorrectedModel(
      Schema model, @Any Instance<ModelCorrection> corrections, @Any Instance<AddedFields> tables) {
    corrections.forEach(correction -> correction.correct(model));
    // The arguments are still those of the methods.
    GivenLists.correct(model);
    ParameterObjects.expand(model);
    tables.stream().flatMap(AddedFields::fields).forEach(field -> TableField.add(model, field));
  }
}
