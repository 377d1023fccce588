package org.dialoguerelations.agreement.signatory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link AsOfStatement}. */
@Entity(name = "AsOfStatement")
@Table(name = "as_of_statement")
@Immutable
public class AsOfStatementEntity {

  @Id long id;

  @Column(name = "action_id")
  long actionId;

  @Embedded
  @EmbeddedColumnNaming("as_of_%s")
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
