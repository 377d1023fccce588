package org.dialoguerelations.platform.code;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An argument in which clients give codes: itself, or in fields of the filter that it is. */
public abstract class CodeArgument {

  /**
   * The argument with the codes of the records that are meant.
   *
   * @param path of the field that has the argument
   */
  public abstract @Nullable Object resolve(
      @Nullable Object given, String name, List<String> path, GivenCodes codes);

  /** What to look up in the argument that becomes a parameter; empty when it has no codes. */
  public static Optional<CodeArgument> of(Parameter parameter) {
    return of(parameter, parameter.getType());
  }

  /** What to look up in a filter; empty when it has no codes. */
  public static Optional<CodeArgument> of(Class<?> filter) {
    return filter.isRecord() ? Fields.with(filter) : Optional.empty();
  }

  private static Optional<CodeArgument> of(AnnotatedElement declared, Class<?> type) {
    CodeOf codes = declared.getAnnotation(CodeOf.class);
    return codes == null ? of(type) : Optional.of(new Codes(Set.of(codes.value())));
  }

  /** A code, or a list of codes. */
  private static final class Codes extends CodeArgument {

    private final Set<String> types;

    Codes(Set<String> types) {
      this.types = types;
    }

    @Override
    public @Nullable Object resolve(
        @Nullable Object given, String name, List<String> path, GivenCodes codes) {
      GivenCodes.Place place = new GivenCodes.Place(path, name, types);
      if (given instanceof String text) {
        return codes.resolve(List.of(text), place).get(0);
      }
      return given instanceof List<?> texts
          ? codes.resolve(texts.stream().map(String.class::cast).toList(), place)
          : given;
    }
  }

  /** A filter, some of whose fields have codes. */
  private static final class Fields extends CodeArgument {

    private final RecordComponent[] components;
    private final List<Optional<CodeArgument>> arguments;
    private final CanonicalConstructor constructor;

    private Fields(Class<?> filter, List<Optional<CodeArgument>> arguments) {
      this.components = filter.getRecordComponents();
      this.arguments = arguments;
      this.constructor = CanonicalConstructor.of(filter);
    }

    static Optional<CodeArgument> with(Class<?> filter) {
      List<Optional<CodeArgument>> arguments =
          Stream.of(filter.getRecordComponents())
              .map(component -> CodeArgument.of(component, component.getType()))
              .toList();
      return arguments.stream().allMatch(Optional::isEmpty)
          ? Optional.empty()
          : Optional.of(new Fields(filter, arguments));
    }

    @Override
    public @Nullable Object resolve(
        @Nullable Object given, String name, List<String> path, GivenCodes codes) {
      if (given == null) {
        return null;
      }
      @Nullable Object[] values = new Object[components.length];
      boolean changed = false;
      try {
        for (int i = 0; i < values.length; i++) {
          Object value = components[i].getAccessor().invoke(given);
          String field = name + "." + components[i].getName();
          values[i] =
              arguments
                  .get(i)
                  .<@Nullable Object>map(one -> one.resolve(value, field, path, codes))
                  .orElse(value);
          changed |= values[i] != value;
        }
        return changed ? constructor.make(values) : given;
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw new IllegalStateException(e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(given.getClass() + " cannot be read", e);
      }
    }
  }
}
