package org.dialoguerelations.partner;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Days;
import org.dialoguerelations.partner.membership.Membership;
import org.dialoguerelations.partner.membership.MembershipOn;
import org.dialoguerelations.partner.membership.MembershipRole;
import org.dialoguerelations.partner.membership.MembershipStatus;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.record.Items;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to partners and their memberships. */
@GraphQLApi
@RegisterForReflection
public class PartnerFields {

  private static final String ON =
      "Only those whose answer on this day is YES or UNKNOWN; all when absent.";

  private final RelationLoader loader;
  private final Days days;
  private final Relation<Long, Partner> partners;
  private final Relation<Long, List<Membership>> memberships;
  private final Relation<Long, List<Membership>> members;

  PartnerFields(RelationLoader loader, Days days, Partners partners, Items items) {
    this.loader = loader;
    this.days = days;
    this.partners = partners.byKey();
    this.memberships =
        Relation.toList(
            "Partner.memberships", keys -> items.of(Membership.class, "memberId", keys));
    this.members =
        Relation.toList(
            "Partner.members", keys -> items.of(Membership.class, "organisationId", keys));
  }

  @NonNull
  @Description(
      "The organisations and groups that it belongs to: all, or, with a day, those that it belonged to, or may have belonged to, on that day. INVALID_ARGUMENT for a day outside the years 1 to 9999.")
  public CompletionStage<@NonNull List<@NonNull Membership>> memberships(
      @Source Partner partner, @Description(ON) @Nullable LocalDate on) {
    return loader.load(memberships, partner.key()).thenApply(all -> on(all, on));
  }

  @NonNull
  @Description(
      "Who belongs to this organisation or group, as far as the data set says: all, or, with a day, those that belonged, or may have belonged, to it on that day. INVALID_ARGUMENT for a day outside the years 1 to 9999.")
  public CompletionStage<@NonNull List<@NonNull Membership>> members(
      @Source Partner partner,
      @Description(ON) @Nullable LocalDate on,
      @Description("Only those of this role; members when absent, all when it is null.")
          @DefaultValue("MEMBER")
          @Nullable MembershipRole role) {
    return loader
        .load(members, partner.key())
        .thenApply(
            all -> on(all.stream().filter(one -> role == null || one.role() == role).toList(), on));
  }

  @NonNull
  @Description(
      "Whether it holds on a day, with reasons. INVALID_ARGUMENT for a day outside the years 1 to 9999.")
  public MembershipStatus status(
      @Source Membership membership,
      @Description("The day, at its end; today in UTC when absent.") @Nullable LocalDate on) {
    return MembershipOn.status(membership, days.asked(on));
  }

  private List<Membership> on(List<Membership> all, @Nullable LocalDate on) {
    if (on == null) {
      return all;
    }
    LocalDate day = days.asked(on);
    return all.stream()
        .filter(membership -> MembershipOn.validity(membership).at(day) != Answer.NO)
        .toList();
  }

  @NonNull
  @Description("The place in one line, e.g. 'Siem Reap, Cambodia'.")
  public CompletionStage<@NonNull String> label(@Source Place place) {
    return loader
        .loadNullable(partners, place.countryKey())
        .thenApply(country -> PlaceLabel.of(place, country));
  }
}
