package org.dialoguerelations.agreement.signatory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link AsOfStatement}. */
@Entity(name = "AsOfStatement")
@Immutable
public class AsOfStatementEntity {

  @Id long id;

  long actionId;

  @Nullable PartialDate asOf;

  boolean done;

  public static AsOfStatementEntity read(CitedFields item, long action) {
    AsOfStatementEntity statement = new AsOfStatementEntity();
    statement.id = item.key();
    statement.actionId = action;
    item.demand("asOf");
    statement.asOf = item.date("asOf").orElse(null);
    item.demand("done");
    statement.done = item.flag("done").orElse(false);
    return statement;
  }

  /** Empty when its date could not be read. */
  public Optional<AsOfStatement> toRecord() {
    return Optional.ofNullable(asOf).map(date -> new AsOfStatement(id, date, done));
  }
}
