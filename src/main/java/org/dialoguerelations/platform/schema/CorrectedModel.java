package org.dialoguerelations.platform.schema;

import io.quarkus.arc.Unremovable;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;

/** The model from which the library builds the schema, corrected once it is looked up. */
@Singleton
@Unremovable
class CorrectedModel {

  CorrectedModel(
      Schema model, @Any Instance<ModelCorrection> corrections, @Any Instance<AddedFields> tables) {
    corrections.forEach(correction -> correction.correct(model));
    InPlaceOf.Correction.correct(model);
    // The arguments are still those of the methods.
    GivenLists.correct(model);
    ParameterObjects.expand(model);
    // The order of the library's set and of beans is another one in each process.
    model.setQueries(
        model.getQueries().stream()
            .sorted(Comparator.comparing(Operation::getName))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
    tables.stream()
        .flatMap(AddedFields::fields)
        .sorted(Comparator.comparing(AddedField::name))
        .forEach(field -> TableField.add(model, field));
  }
}
