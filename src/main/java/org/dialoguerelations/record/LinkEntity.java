package org.dialoguerelations.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Link}. */
@Entity(name = "Link")
@Immutable
class LinkEntity {

  @Id long id;

  long fromId;

  @Enumerated(EnumType.STRING)
  LinkKind kind;

  long toId;

  @Nullable PartialDate since;

  @Nullable PartialDate until;

  @Nullable PartialDate asOf;

  static LinkEntity read(CitedFields item, long from, LinkKind kind, long to) {
    LinkEntity link = new LinkEntity();
    link.id = item.key();
    link.fromId = from;
    link.kind = kind;
    link.toId = to;
    link.since = item.date("since").orElse(null);
    link.until = item.date("until").orElse(null);
    link.asOf = item.date("asOf").orElse(null);
    item.doubtSpan("since", "until");
    return link;
  }
}
