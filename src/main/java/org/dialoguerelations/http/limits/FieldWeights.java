package org.dialoguerelations.http.limits;

import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import org.dialoguerelations.platform.schema.WeighedFields;

/**
 * What fields cost beside their values: the rows that a text or a total is looked for in do not
 * come into the answer, but take their time. As many values take about as long; {@code
 * CostMeasurements} compares them.
 */
final class FieldWeights {

  /** Each word of a text is a few ranges of the index, whose rows are grouped with all others. */
  private static final int WORD = 600;

  /** A part of a statement that counts. */
  private static final int TOTAL = 15;

  private static final String PAGED = "Paged";
  private static final String TOTAL_COUNT = "totalCount";
  private static final String TEXT = "text";
  private static final String FILTER = "filter";

  private final WeighedFields fields;

  FieldWeights(WeighedFields fields) {
    this.fields = fields;
  }

  int of(
      GraphQLObjectType parent,
      GraphQLFieldDefinition definition,
      Field field,
      Arguments arguments) {
    return fields.weight(parent.getName(), field.getName())
        + (isTotal(parent, field) ? TOTAL : 0)
        + WORD * words(definition, field, arguments, TEXT)
        + WORD * words(definition, field, arguments, FILTER, TEXT);
  }

  private static boolean isTotal(GraphQLObjectType parent, Field field) {
    return field.getName().equals(TOTAL_COUNT)
        && parent.getInterfaces().stream().anyMatch(type -> type.getName().equals(PAGED));
  }

  private static int words(
      GraphQLFieldDefinition definition, Field field, Arguments arguments, String... path) {
    return definition.getArgument(path[0]) == null ? 0 : arguments.words(field, path);
  }
}
