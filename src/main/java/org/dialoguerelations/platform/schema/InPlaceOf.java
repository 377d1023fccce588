package org.dialoguerelations.platform.schema;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.stream.Stream;

/**
 * On the method of a field of an interface: the name of the field, where types have a component of
 * that name. The library refuses both; the field keeps the words of the component.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface InPlaceOf {

  /** The name of the field. */
  String value();

  /** Puts the methods in place. */
  final class Correction {

    private Correction() {}

    static void correct(Schema model) {
      Stream.concat(model.getInterfaces().values().stream(), model.getTypes().values().stream())
          .forEach(
              type ->
                  Map.copyOf(type.getOperations())
                      .forEach((name, method) -> correct(type, name, method)));
    }

    private static void correct(Type type, String name, Operation method) {
      Operations.annotation(method, InPlaceOf.class)
          .map(InPlaceOf::value)
          .ifPresent(
              field -> {
                type.getOperations().remove(name);
                method.setName(field);
                Field component = type.getFields().remove(field);
                if (component != null) {
                  method.setDescription(component.getDescription());
                }
                type.getOperations().put(field, method);
              });
    }
  }
}
