package org.dialoguerelations.bench.world;

/** What the records of one section of data set files hold. */
interface Section {

  /** The key in data set files, such as {@code partners}. */
  String name();

  int count();

  String code(int index);

  Entry record(int index, Chance chance);
}
