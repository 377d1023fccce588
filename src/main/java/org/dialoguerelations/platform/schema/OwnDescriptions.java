package org.dialoguerelations.platform.schema;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import org.eclipse.microprofile.graphql.Description;

/**
 * Has types describe a field in their own words where they do so. The library takes the words of
 * the interface, which speak of all types at once.
 */
@Singleton
class OwnDescriptions implements ModelCorrection {

  @Override
  public void correct(Schema model) {
    model.getTypes().values().stream()
        .filter(type -> !type.getInterfaces().isEmpty())
        .forEach(OwnDescriptions::describe);
  }

  private static void describe(Type type) {
    Class<?> owner = ClassloadingService.get().loadClass(type.getClassName());
    for (Method accessor : owner.getMethods()) {
      Field field = type.getFields().get(accessor.getName());
      Description own = accessor.getAnnotation(Description.class);
      if (field != null
          && own != null
          && accessor.getDeclaringClass() == owner
          && accessor.getParameterCount() == 0) {
        field.setDescription(own.value());
      }
    }
  }
}
