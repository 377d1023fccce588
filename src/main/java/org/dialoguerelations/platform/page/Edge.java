package org.dialoguerelations.platform.page;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.dialoguerelations.platform.load.Sized;

/** A row and its place in a list. The schema reads it by its accessors. */
@RegisterForReflection
public record Edge<T>(String cursor, T node) implements Sized {

  @Override
  public long bytes() {
    return Sized.bytesOf(cursor) + Sized.bytesOf(node);
  }
}
