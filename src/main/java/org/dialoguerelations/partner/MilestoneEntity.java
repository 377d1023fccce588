package org.dialoguerelations.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.page.SortName;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A row of {@link Milestone}. */
@Entity(name = "Milestone")
@Table(name = "milestone")
@Immutable
class MilestoneEntity {

  @Id long id;
  String code;
  String title;

  @Column(name = "sort_name")
  String sortName;

  @Enumerated(EnumType.STRING)
  MilestoneKind kind;

  String summary;

  @Column(name = "sort_date")
  LocalDate sortDate;

  @Column(name = "recent_date")
  LocalDate recentDate;

  @Embedded
  @EmbeddedColumnNaming("date_%s")
  PartialDate date;

  @Embedded
  @EmbeddedColumnNaming("place_%s")
  Place place;

  @Column(name = "relation_id")
  Long relationId;

  @Column(name = "person_id")
  Long personId;

  @Column(name = "partner_id")
  Long partnerId;

  static MilestoneEntity read(RecordFields fields) {
    MilestoneEntity milestone = new MilestoneEntity();
    milestone.id = fields.key();
    milestone.code = fields.code();
    milestone.title = fields.required("title");
    milestone.sortName = SortName.of(milestone.title);
    milestone.kind = fields.requiredOne("kind", MilestoneKind.class).orElse(null);
    milestone.summary = fields.text("summary").orElse(null);
    milestone.date = fields.date("date").orElse(null);
    milestone.sortDate = PartialDate.sortDate(milestone.date);
    milestone.recentDate = PartialDate.recentDate(milestone.date);
    milestone.place = Place.read(fields, "place");
    milestone.relationId = fields.reference("relation", "DialogueRelation").orElse(null);
    milestone.personId = fields.reference("person", "Person").orElse(null);
    milestone.partnerId = fields.reference("partner", "Partner").orElse(null);
    return milestone;
  }
}
