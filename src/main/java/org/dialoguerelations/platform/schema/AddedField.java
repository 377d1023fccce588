package org.dialoguerelations.platform.schema;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A field of the schema that is a row of a table, where many fields differ in a few words only.
 *
 * @param owner the class of the type that has it
 * @param of the class of the type that it returns
 * @param list whether it returns a list of them, or one that may be null
 * @param value gives its value for an object of the owner
 */
public record AddedField(
    Class<?> owner,
    String name,
    String description,
    Class<?> of,
    boolean list,
    Function<Object, CompletionStage<?>> value) {

  /** A field that returns a list. */
  public static <S, T> AddedField list(
      Class<S> owner,
      String name,
      String description,
      Class<T> of,
      Function<S, CompletionStage<List<T>>> value) {
    return new AddedField(owner, name, description, of, true, of(owner, value));
  }

  /** A field that returns one object or null. */
  public static <S, T> AddedField nullable(
      Class<S> owner,
      String name,
      String description,
      Class<T> of,
      Function<S, CompletionStage<T>> value) {
    return new AddedField(owner, name, description, of, false, of(owner, value));
  }

  private static <S> Function<Object, CompletionStage<?>> of(
      Class<S> owner, Function<S, ? extends CompletionStage<?>> value) {
    return source -> value.apply(owner.cast(source));
  }
}
