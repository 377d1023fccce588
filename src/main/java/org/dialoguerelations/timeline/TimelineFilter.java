package org.dialoguerelations.timeline;

import java.util.List;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.DateRange;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.record.ParticipationBasis;
import org.dialoguerelations.record.Pillar;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("TimelineFilter")
@Description("Which entries of the timeline to list: " + Filter.RULES)
public record TimelineFilter(
    @Description("Between these days.") DateRange date,
    @Description("Of these kinds.") List<@NonNull TimelineKind> kind,
    @CodeOf("Partner")
        @Description(
            "About partners with these codes: meetings that they took part in or hosted, agreements that they are signatories of, their treaty actions, memberships and offices, milestones of their relations, mechanisms they take part in, and programmes they initiate, pay for, run, support or benefit from.")
        List<@NonNull String> partner,
    @Description(
            "On which bases an entry is about the partners that 'partner' asks for; on any when absent.")
        List<@NonNull ParticipationBasis> partnerBasis,
    @CodeOf("Mechanism")
        @Description(
            "About mechanisms with these codes, or their parts: their founding and meetings, what was adopted, signed or launched at these, and the programmes they run.")
        List<@NonNull String> mechanism,
    @CodeOf("Meeting")
        @Description(
            "About meetings with these codes: what was adopted, signed or launched there, too.")
        List<@NonNull String> meeting,
    @CodeOf("Agreement")
        @Description(
            "About agreements with these codes: treaty actions, what amends or accompanies them, and the programmes that carry them out, too.")
        List<@NonNull String> agreement,
    @CodeOf("Programme")
        @Description("About programmes with these codes, or their parts, and what they pay for.")
        List<@NonNull String> programme,
    @Description(
            "Of records of these pillars. Meetings have those of their mechanism; partners, people and milestones have none.")
        List<@NonNull Pillar> pillar)
    implements Filter {

  private static final String ABOUT =
      """
      e.id in (
        select a.entryId from TimelineAbout a
        where a.subjectId in (select r.id from %s r where r.code in :%s)%s)\
      """;

  @Override
  public Condition condition() {
    return Condition.all(
        DateRange.of("date", date),
        Condition.in("kind", kind),
        aboutPartners(),
        about("Mechanism", "mechanism", mechanism),
        about("Meeting", "meeting", meeting),
        about("Agreement", "agreement", agreement),
        about("Programme", "programme", programme),
        Condition.where(
            "e.id in (select p.entryId from TimelinePillar p where p.pillar in :pillar)",
            "pillar",
            pillar));
  }

  private Condition aboutPartners() {
    return partner == null || partnerBasis == null
        ? about("Partner", "partner", partner)
        : Condition.where(
                ABOUT.formatted("Partner", "partner", " and a.basis in :partnerBasis"),
                "partner",
                partner)
            .with("partnerBasis", partnerBasis);
  }

  private static Condition about(String type, String parameter, List<String> codes) {
    return Condition.where(ABOUT.formatted(type, parameter, ""), parameter, codes);
  }
}
