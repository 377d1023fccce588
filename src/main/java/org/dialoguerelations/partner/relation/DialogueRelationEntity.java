package org.dialoguerelations.partner.relation;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.NamedEntity;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link DialogueRelation}. */
@Entity(name = "DialogueRelation")
@Immutable
class DialogueRelationEntity extends NamedEntity {

  String name;

  @Nullable String summary;

  long firstId;

  long secondId;

  static final FieldTable<DialogueRelationEntity, Void, Void> FIELDS =
      FieldTable.<DialogueRelationEntity>unexported()
          .hidden("name", Form.REQUIRED_TEXT, (r, v) -> r.name = v)
          .hidden("summary", Form.TEXT, (r, v) -> r.summary = v);

  static DialogueRelationEntity read(RecordFields fields) {
    DialogueRelationEntity relation = FIELDS.read(fields, new DialogueRelationEntity());
    relation.orderBy(relation.name);
    List<Long> parties = fields.references("parties", "Partner");
    if (parties.size() == 2) {
      relation.firstId = parties.get(0);
      relation.secondId = parties.get(1);
      check(fields, Set.copyOf(parties));
    } else {
      fields.report("parties", "needs two known partners");
    }
    return relation;
  }

  /** The order in which the two are named does not matter. */
  private static void check(RecordFields fields, Set<Long> parties) {
    if (parties.size() == 1) {
      fields.report("parties", "a partner has no relation with itself");
    } else {
      fields.once("parties", "these two have a relation already", "relation", parties);
    }
  }
}
