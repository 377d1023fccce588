package org.dialoguerelations.dataset.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** One file of a data set. Its content is read each time it is asked for, and not kept. */
public final class DataFile {

  private final String name;
  private final Supplier<byte[]> content;
  private final Supplier<String> text;
  private final Optional<TablePlaces> places;

  /**
   * @param name its name without a folder
   * @param content reads it, as UTF-8; answers the same each time
   */
  DataFile(String name, Supplier<byte[]> content) {
    this(name, content, Optional.empty());
  }

  /** A file that was made of a table. */
  DataFile(String name, Supplier<byte[]> content, TablePlaces places) {
    this(name, content, Optional.of(places));
  }

  private DataFile(String name, Supplier<byte[]> content, Optional<TablePlaces> places) {
    this.name = name;
    this.content = content;
    this.text = () -> new String(content.get(), StandardCharsets.UTF_8);
    this.places = places;
  }

  /** A file that is kept in memory. */
  public DataFile(String name, String text) {
    this.name = name;
    this.content = () -> text.getBytes(StandardCharsets.UTF_8);
    this.text = () -> text;
    this.places = Optional.empty();
  }

  /** Its name without a folder. */
  public String name() {
    return name;
  }

  /** Its bytes, which are UTF-8 text. */
  byte[] content() {
    return content.get();
  }

  /** Its text. */
  public String text() {
    return text.get();
  }

  /** Where its lines are from, if it was made of a table. */
  Optional<TablePlaces> places() {
    return places;
  }

  /** Fails when bytes are no UTF-8 text. */
  static void check(byte[] bytes) throws CharacterCodingException {
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
  }

  @Override
  public String toString() {
    return name;
  }
}
