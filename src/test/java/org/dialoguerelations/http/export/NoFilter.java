package org.dialoguerelations.http.export;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.Filter;

/** The filter of a list that has none. Other filters are registered with the schema. */
@RegisterForReflection
record NoFilter() implements Filter {
  @Override
  public Condition condition() {
    return Condition.ALL;
  }
}
