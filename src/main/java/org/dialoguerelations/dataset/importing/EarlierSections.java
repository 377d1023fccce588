package org.dialoguerelations.dataset.importing;

import java.util.ArrayList;
import java.util.List;

/** What has read the sections that come before one in an import, with what it knows of them. */
public final class EarlierSections {

  private final List<RecordReader> readers = new ArrayList<>();

  void add(RecordReader reader) {
    readers.add(reader);
  }

  /** The reader of this class; its section is one that {@link Section#dependsOn} names. */
  public <R extends RecordReader> R reader(Class<R> type) {
    return readers.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }
}
