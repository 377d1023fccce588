package org.dialoguerelations.kernel.schema;

import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.InputType;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Scalars;

/**
 * What the library's annotations cannot say of lists that clients give:
 *
 * <ul>
 *   <li>Arguments named {@code ids} are lists of ID. The annotation can say that of a single
 *       argument only; on a list it is published, and then fails each request.
 *   <li>Lists in inputs named {@code ...Filter}, and arguments named {@code kinds}, are optional.
 *       The library takes a list whose items must not be null for one that must not be null itself.
 * </ul>
 */
final class GivenLists {

  private static final Reference ID = Scalars.getIDScalar(String.class.getName());

  private GivenLists() {}

  static void correctArgument(Argument argument) {
    switch (argument.getName()) {
      case "ids" -> identifyRecords(argument);
      case "kinds" -> makeOptional(argument);
      default -> {
        // as the annotations say
      }
    }
  }

  static void correctInput(InputType input) {
    if (input.getName().endsWith("Filter")) {
      input.getFields().values().forEach(GivenLists::makeOptional);
    }
  }

  private static void identifyRecords(Argument argument) {
    if (isList(argument) && argument.getReference().equals(Scalars.getStringScalar())) {
      argument.setReference(ID);
    }
  }

  private static void makeOptional(Field field) {
    if (isList(field)) {
      field.setNotNull(false);
    }
  }

  private static boolean isList(Field field) {
    return field.hasWrapper() && field.getWrapper().isCollectionOrArrayOrMap();
  }
}
