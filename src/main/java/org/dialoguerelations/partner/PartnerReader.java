package org.dialoguerelations.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.Doubt;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordReader;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.membership.Membership;
import org.dialoguerelations.partner.membership.MembershipEntity;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

/** Reads the partners of one data set, and knows who belongs to whom. */
public final class PartnerReader implements RecordReader {

  private final List<MembershipEntity> memberships = new ArrayList<>();
  private final List<Begun> begun = new ArrayList<>();
  private final Lifetimes lifetimes = new Lifetimes();

  /** A membership with a date, and who is told when that is unlikely. */
  private record Begun(long organisation, PartialDate date, Consumer<String> doubt) {}

  @Override
  public void read(RecordFields fields, Rows rows) {
    PartnerEntity partner = PartnerEntity.read(fields);
    rows.add(partner);
    TimelineWriter timeline = TimelineWriter.of(fields, rows);
    timeline.add(TimelineKind.ESTABLISHMENT, "established", partner.established);
    lifetimes.add(fields, partner.established);
    for (MembershipEntity membership :
        fields.items("memberships", "Membership", this::membership)) {
      membership.addTo(timeline);
      memberships.add(membership);
    }
  }

  private MembershipEntity membership(CitedFields item, long member) {
    MembershipEntity membership = MembershipEntity.read(item, member);
    Stream.of("from", "asOf", "until")
        .filter(item::has)
        .findFirst()
        .ifPresent(
            key ->
                item.date(key)
                    .ifPresent(
                        date ->
                            begun.add(
                                new Begun(
                                    membership.organisationId(),
                                    date,
                                    item.doubting(Doubt.MEMBERSHIP_BEFORE_ORGANISATION, key)))));
    return membership;
  }

  /** Adds the memberships: an organisation may stand behind its members in the data set. */
  @Override
  public void end(Rows rows) {
    memberships.forEach(rows::add);
    for (Begun one : begun) {
      lifetimes
          .start(one.organisation())
          .filter(one.date()::surelyPrecedes)
          .ifPresent(
              start ->
                  one.doubt()
                      .accept(
                          "%s, before the organisation was established in %s"
                              .formatted(one.date().edtf(), start.edtf())));
    }
    begun.clear();
  }

  /** Since when partners exist, and until when. */
  public Lifetimes lifetimes() {
    return lifetimes;
  }

  /** The memberships of all partners. */
  public List<Membership> memberships() {
    return memberships.stream().map(MembershipEntity::toRecord).toList();
  }
}
