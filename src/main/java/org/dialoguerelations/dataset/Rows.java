package org.dialoguerelations.dataset;

/** Takes entities in an order in which each refers only to those before it. */
public interface Rows {

  void add(Object entity);

  /**
   * Takes an entity that refers to records of its own section, which may come later: it waits until
   * the section is complete.
   */
  void addAfterSection(Object entity);
}
