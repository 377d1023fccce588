package org.dialoguerelations.dataset.importing;

/** Which citations an item takes that has none of its own. */
public enum Inheritance {
  /**
   * Those of the property it stands in, else those of the record if it has exactly one; none is a
   * problem.
   */
  STRICT,
  /**
   * Those of the property it stands in, else all of the record: for an item that is the whole value
   * of a property.
   */
  WHOLE,
  /**
   * Those of the property it stands in; none is no problem: for what editors may add themselves.
   */
  OPTIONAL
}
