package org.dialoguerelations.meeting;

import java.util.List;
import org.dialoguerelations.partner.participation.ParticipationConditions;
import org.dialoguerelations.partner.place.PlaceConditions;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.DateRange;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.record.ParticipationBasis;
import org.dialoguerelations.record.Pillar;
import org.dialoguerelations.record.Pillars;
import org.dialoguerelations.search.TextCondition;
import org.dialoguerelations.source.SourceConditions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("MeetingFilter")
@Description("Which meetings to list: " + Filter.RULES)
public record MeetingFilter(
    @CodeOf("Meeting") @Description("With one of these codes.")
        @Nullable List<@NonNull String> code,
    @CodeOf("Partner") @Description(ParticipationConditions.PARTNER)
        @Nullable List<@NonNull String> partner,
    @CodeOf("Partner") @Description(ParticipationConditions.ALL_PARTNERS)
        @Nullable List<@NonNull String> allPartners,
    @Description(ParticipationConditions.BASIS)
        @Nullable List<@NonNull ParticipationBasis> partnerBasis,
    @CodeOf("Partner")
        @Description(
            "In the country of one of these partners (codes), or with one of them as the host, as Partner.hosted has them.")
        @Nullable List<@NonNull String> hostedBy,
    @CodeOf("Person") @Description("With one of these people (codes) as a participant or speaker.")
        @Nullable List<@NonNull String> person,
    @CodeOf("Mechanism") @Description("Of one of these mechanisms (codes).")
        @Nullable List<@NonNull String> mechanism,
    @Description("Of a mechanism of one of these levels.")
        @Nullable List<@NonNull MechanismLevel> level,
    @Description("Of a mechanism of one of these fields of cooperation.")
        @Nullable List<@NonNull Pillar> pillar,
    @Description("With one of these statuses.") @Nullable List<@NonNull MeetingStatus> status,
    @Description("In one of these formats.") @Nullable List<@NonNull MeetingFormat> format,
    @Description("Held, or to be held, between these days.") @Nullable DateRange date,
    @CodeOf("Partner") @Description(PlaceConditions.COUNTRY)
        @Nullable List<@NonNull String> country,
    @Description(PlaceConditions.CITY) @Nullable List<@NonNull String> city,
    @Description(
            "At which somebody spoke of one of these regional or international issues"
                + IssueConditions.EQUAL)
        @Nullable List<@NonNull String> issue,
    @Description(SourceConditions.HAS_CONFLICT) @Nullable Boolean hasConflict,
    @CodeOf("Document") @Description(SourceConditions.CITED_IN)
        @Nullable List<@NonNull String> citedIn,
    @Description(TextCondition.TEXT) @Nullable String text)
    implements Filter {

  private static final String HOST =
      """
      e.id in (
        select m.id from Meeting m
        join Partner p on p.id = m.place.countryKey
        where p.code in :hostedBy
        union
        select m.meetingId from MeetingParticipant m
        join Partner p on p.id = m.partnerId
        where p.code in :hostedBy and m.role = HOST)
      """;

  private static final String PERSON =
      """
      e.id in (
        select m.meetingId from MeetingParticipant m
        join Person p on p.id = m.personId
        where p.code in :person
        union
        select d.meetingId from Decision d
        join Person p on p.id = d.speakerId
        where p.code in :person)
      """;

  private static final String LEVEL =
      """
      e.mechanismId in (select m.id from Mechanism m where m.level in :level)
      """;

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("code", code),
        ParticipationConditions.of("Meeting", partner, allPartners, partnerBasis),
        Condition.where(HOST, "hostedBy", hostedBy),
        Condition.where(PERSON, "person", person),
        Condition.refersTo("mechanismId", "Mechanism", "mechanism", mechanism),
        Condition.where(LEVEL, "level", level),
        Pillars.of("mechanismId", pillar),
        Condition.in("status", status),
        Condition.in("format", format),
        DateRange.of("date", date),
        PlaceConditions.in("place", country, city),
        IssueConditions.ofMeeting(issue),
        SourceConditions.hasConflict("Meeting", hasConflict),
        SourceConditions.citedIn(citedIn),
        TextCondition.matching("Meeting", text));
  }
}
