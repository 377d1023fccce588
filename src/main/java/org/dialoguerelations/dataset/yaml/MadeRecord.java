package org.dialoguerelations.dataset.yaml;

/** A record while rows are added to it. */
final class MadeRecord {

  private final Origin origin;
  private final Origin sectionOrigin;
  private final Made.Mapping fields = new Made.Mapping();
  private int rows;

  /**
   * @param origin where its code is from
   * @param sectionOrigin where its section is from
   */
  MadeRecord(Origin origin, Origin sectionOrigin) {
    this.origin = origin;
    this.sectionOrigin = sectionOrigin;
  }

  /** Takes in what a row says. */
  void add(Made more, Made.Contradictions contradictions) {
    rows++;
    if (more instanceof Made.Mapping mapping) {
      Made.merge(fields, mapping, contradictions);
    }
  }

  int rows() {
    return rows;
  }

  Origin sectionOrigin() {
    return sectionOrigin;
  }

  Made.Entry entry() {
    return new Made.Entry(origin, fields);
  }
}
