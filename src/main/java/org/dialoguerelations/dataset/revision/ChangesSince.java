package org.dialoguerelations.dataset.revision;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.Filter;
import org.jspecify.annotations.Nullable;

/**
 * The changes that came after a revision. Of revisions with the same data the last one counts.
 *
 * @param since its name; null for all changes that are known
 */
@RegisterForReflection
public record ChangesSince(@Nullable String since, @Nullable RecordChangeFilter filter)
    implements Filter {

  private static final String LATER =
      "e.recency < -(select max(r.id) from Revision r where r.hash = :since)";

  @Override
  public Condition condition() {
    return Condition.where(LATER, "since", since)
        .and(Optional.ofNullable(filter).map(Filter::condition).orElse(Condition.ALL));
  }
}
