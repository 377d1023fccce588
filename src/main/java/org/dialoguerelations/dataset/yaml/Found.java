package org.dialoguerelations.dataset.yaml;

import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What stands in a file, in words for a message. */
public final class Found {

  private static final int MAX_QUOTE = 80;
  private static final int CUT_QUOTE = 40;

  private Found() {}

  /** What a node is, with its text when it has one. */
  public static String in(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().isBlank() ? "empty" : quote(scalar.getValue());
    }
    return node instanceof SequenceNode ? "a list" : "a mapping";
  }

  /** A text between quotes, cut to what helps to find it. */
  public static String quote(String text) {
    boolean fits = text.length() <= MAX_QUOTE;
    return "'"
        + (fits ? text : text.substring(0, text.offsetByCodePoints(0, CUT_QUOTE)) + "...")
        + "'";
  }
}
