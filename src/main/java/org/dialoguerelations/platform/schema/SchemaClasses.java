package org.dialoguerelations.platform.schema;

import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The classes of the types in a schema. */
public final class SchemaClasses {

  private SchemaClasses() {}

  /** Each once, in no order. */
  public static Stream<Class<?>> of(Schema model) {
    return List.copyOf(model.getTypes().values()).stream()
        .map(Type::getClassName)
        .distinct()
        .map(ClassloadingService.get()::loadClass);
  }

  static Type type(Schema model, String name) {
    Type type = model.getTypes().getOrDefault(name, model.getInterfaces().get(name));
    return Objects.requireNonNull(type, name);
  }
}
