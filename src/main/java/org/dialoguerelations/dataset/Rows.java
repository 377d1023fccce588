package org.dialoguerelations.dataset;

import java.util.List;

/** Takes entities in an order in which each refers only to those before it. */
public interface Rows {

  void add(Object entity);

  /**
   * Takes an entity that refers to records of its own section, which may come later: it waits until
   * the section is complete.
   */
  void addAfterSection(Object entity);

  /** Keeps a fact for the sections that are read later. */
  void keep(Object fact);

  /** All facts of a type that were kept so far, in their order. */
  <T> List<T> kept(Class<T> type);
}
