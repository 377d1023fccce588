package org.dialoguerelations.platform.page;

import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;

/** How the rows of a connection are counted, should a client ask. */
public interface Total {

  CompletionStage<Integer> count(RelationLoader loader);

  /** The count that a relation gives for a key. */
  static <K> Total of(Relation<K, Integer> relation, K key) {
    return loader -> loader.load(relation, key);
  }
}
