package org.dialoguerelations.platform.schema;

import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A field of the schema that is a row of a table, where many fields differ in a few words only.
 *
 * @param owner the type that has it
 * @param of the type that it returns
 * @param list whether it returns a list of them
 * @param required whether it is never null
 * @param value gives its value for an object of the owner
 */
public record AddedField(
    String owner,
    String name,
    String description,
    String of,
    boolean list,
    boolean required,
    Function<Object, CompletionStage<?>> value) {

  /** A field that returns a list. */
  public static AddedField list(
      String owner,
      String name,
      String description,
      String of,
      Function<Object, CompletionStage<?>> value) {
    return new AddedField(owner, name, description, of, true, true, value);
  }

  /** A field that returns one object, or may be null unless it is required. */
  public static AddedField one(
      String owner,
      String name,
      String description,
      String of,
      boolean required,
      Function<Object, CompletionStage<?>> value) {
    return new AddedField(owner, name, description, of, false, required, value);
  }
}
