package org.dialoguerelations.dataset.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** One file of a data set. Its content is read each time it is asked for, and not kept. */
public final class DataFile {

  private final String folder;
  private final String ownName;
  private final Supplier<byte[]> content;
  private final Supplier<String> text;
  private final Optional<TablePlaces> places;

  /**
   * @param folder what stands before its name, where a data set has several folders
   * @param ownName its name without a folder
   * @param content reads it, as UTF-8; answers the same each time
   */
  DataFile(String folder, String ownName, Supplier<byte[]> content) {
    this(folder, ownName, content, Optional.empty());
  }

  private DataFile(
      String folder, String ownName, Supplier<byte[]> content, Optional<TablePlaces> places) {
    this.folder = folder;
    this.ownName = ownName;
    this.content = content;
    this.text = () -> new String(content.get(), StandardCharsets.UTF_8);
    this.places = places;
  }

  /** A file that is kept in memory. */
  public DataFile(String name, String text) {
    this.folder = "";
    this.ownName = name;
    this.content = () -> text.getBytes(StandardCharsets.UTF_8);
    this.text = () -> text;
    this.places = Optional.empty();
  }

  /** One of those that were made of a table by this mapping file. */
  DataFile made(int number, Supplier<byte[]> bytes, TablePlaces table) {
    // No file of a folder has such a name.
    return new DataFile(folder, ownName + "/" + number, bytes, Optional.of(table));
  }

  /** Its name, which no other file of the data set has. */
  public String name() {
    return folder + ownName;
  }

  /** Its name without a folder. */
  String ownName() {
    return ownName;
  }

  /** The name of another file in its folder. */
  String beside(String other) {
    return folder + other;
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
    return name();
  }
}
