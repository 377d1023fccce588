package org.dialoguerelations.dataset.importing;

/** Takes entities in an order in which each refers only to those before it. */
@FunctionalInterface
public interface Rows {

  void add(Object entity);
}
