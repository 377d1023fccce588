package org.dialoguerelations.dataset.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that a data set gives to things, with the primary keys under which they are stored. */
final class Codes {

  /**
   * One name.
   *
   * @param code the name
   * @param type the GraphQL type of the record it names
   * @param key the record's primary key
   * @param file the file in which it stands
   * @param line the line at which it stands
   */
  record Entry(String code, String type, long key, String file, int line) {

    /** Whether the name stands there, and is not one that is given twice. */
    boolean isAt(String aFile, String aType, int aLine) {
      return file.equals(aFile) && type.equals(aType) && line == aLine;
    }
  }

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** Whether a text may be a code: of a record, or of a place in a document. */
  static boolean isCode(String text) {
    return FORM.matcher(text).matches();
  }

  Optional<Entry> find(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  /** Adds a name; answers the entry that had it before, if any. */
  Optional<Entry> add(Entry entry) {
    return Optional.ofNullable(entries.putIfAbsent(entry.code(), entry));
  }

  /** All of them, in the order in which they were added. */
  Iterable<Entry> all() {
    return entries.values();
  }
}
