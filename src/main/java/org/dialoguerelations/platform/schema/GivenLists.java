package org.dialoguerelations.platform.schema;

import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.InputType;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Scalars;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What the library does not read from annotations of lists that clients give: that a list is
 * optional unless it is {@link NonNull} itself, whatever its items are, and that it is an {@link
 * IdList}.
 */
final class GivenLists {

  private static final Reference ID = Scalars.getIDScalar(String.class.getName());

  private GivenLists() {}

  static void correct(Schema model) {
    Operations.of(model).forEach(GivenLists::correctArguments);
    model.getInputs().values().forEach(GivenLists::correctInput);
  }

  private static void correctArguments(Operation operation) {
    List<Argument> arguments = operation.getArguments();
    if (arguments.stream().anyMatch(GivenLists::isList)) {
      Parameter[] parameters = Operations.method(operation).getParameters();
      for (int i = 0; i < parameters.length; i++) {
        correct(arguments.get(i), parameters[i]);
        if (parameters[i].isAnnotationPresent(IdList.class)) {
          arguments.get(i).setReference(ID);
        }
      }
    }
  }

  private static void correctInput(InputType input) {
    Class<?> type = ClassloadingService.get().loadClass(input.getClassName());
    input.getFields().values().stream()
        .filter(GivenLists::isList)
        .forEach(field -> correct(field, declared(type, field)));
  }

  private static AnnotatedElement declared(Class<?> type, Field field) {
    try {
      return type.getDeclaredField(field.getPropertyName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(type + " has no field " + field.getPropertyName(), e);
    }
  }

  private static void correct(Field field, AnnotatedElement declared) {
    if (isList(field) && !declared.isAnnotationPresent(NonNull.class)) {
      field.setNotNull(false);
    }
  }

  private static boolean isList(Field field) {
    return field.hasWrapper() && field.getWrapper().isCollectionOrArrayOrMap();
  }
}
