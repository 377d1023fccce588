package org.dialoguerelations.platform.schema;

import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a model that methods are behind. */
public final class Operations {

  /** Java copies them each time they are asked for, and each start asks for those of all fields. */
  private static final ClassValue<List<Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> api) {
          return List.of(api.getMethods());
        }
      };

  private Operations() {}

  /** Those of the root, of interfaces and of types. */
  public static Stream<Operation> of(Schema model) {
    return Stream.concat(
        model.getQueries().stream(),
        Stream.concat(model.getInterfaces().values().stream(), model.getTypes().values().stream())
            .flatMap(type -> type.getOperations().values().stream()));
  }

  /** The arguments of a field, by the parameters of its method: several for a parameter object. */
  public static List<List<Argument>> parameters(Operation operation) {
    return List.copyOf(
        operation.getArguments().stream()
            .collect(
                Collectors.groupingBy(
                    Argument::getMethodArgumentName, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  /** The method behind a field: those of one name differ in their source. */
  public static Method method(Operation operation) {
    Class<?> api = ClassloadingService.get().loadClass(operation.getClassName());
    int count = parameters(operation).size();
    List<Method> found =
        METHODS.get(api).stream()
            .filter(method -> method.getName().equals(operation.getMethodName()))
            .filter(method -> method.getParameterCount() == count)
            .filter(method -> takesSource(method, operation))
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException(
          "%s has %d methods for the field %s"
              .formatted(api.getName(), found.size(), operation.getName()));
    }
    return found.get(0);
  }

  /** What the method behind a field is annotated with, if it is. */
  static <A extends Annotation> Optional<A> annotation(Operation operation, Class<A> type) {
    return Optional.ofNullable(method(operation).getAnnotation(type));
  }

  private static boolean takesSource(Method method, Operation operation) {
    return operation.getArguments().stream()
        .limit(1)
        .filter(Argument::isSourceArgument)
        .allMatch(
            source ->
                method
                    .getParameterTypes()[0]
                    .getName()
                    .equals(source.getReference().getClassName()));
  }
}
