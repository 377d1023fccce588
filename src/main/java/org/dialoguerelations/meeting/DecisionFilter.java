package org.dialoguerelations.meeting;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.DateRange;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.platform.page.InvalidFilterException;
import org.dialoguerelations.platform.page.SortName;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("DecisionFilter")
@Description("Which decisions to list: " + Filter.RULES)
public record DecisionFilter(
    @Description("Of these kinds.") @Nullable List<@NonNull DecisionKind> kind,
    @CodeOf("Partner") @Description("By one of these partners (codes) on its own.")
        @Nullable List<@NonNull String> by,
    @CodeOf("Person") @Description("Said by one of these people (codes).")
        @Nullable List<@NonNull String> speaker,
    @CodeOf("Meeting") @Description("Of one of these meetings (codes).")
        @Nullable List<@NonNull String> meeting,
    @CodeOf("Mechanism") @Description("Of a meeting of one of these mechanisms (codes).")
        @Nullable List<@NonNull String> mechanism,
    @Description("Of a meeting between these days.") @Nullable DateRange date,
    @Description("Speaking of one of these issues" + IssueConditions.EQUAL)
        @Nullable List<@NonNull String> issue,
    @CodeOf("Partner")
        @Description(
            "Of a meeting in which one of these partners (codes) has a part, whoever decided; see basis of Partner.meetings.")
        @Nullable List<@NonNull String> partner,
    @CodeOf @Description("About one of these records (codes), of any type, such as jaif.")
        @Nullable List<@NonNull String> about,
    @Description(
            "With all words of this text, at most 10, in their text, also as parts of words; case, accents and punctuation do not matter.")
        @Nullable String text)
    implements Filter {

  private static final String MECHANISM =
      """
      e.meetingId in (
        select m.id from Meeting m
        join Mechanism x on x.id = m.mechanismId
        where x.code in :mechanism)
      """;

  private static final String ON_DAYS =
      """
      e.meetingId in (select m.id from Meeting m where %s)
      """;

  private static final String PARTNER =
      """
      e.meetingId in (
        select x.recordId from Participation x join Partner p on p.id = x.partnerId
        where p.code in :partner and x.type = 'Meeting')
      """;

  private static final String ABOUT =
      """
      e.id in (
        select s.decisionId from DecisionSubject s
        join RecordName n on n.recordId = s.subjectId
        where n.code in :about)
      """;

  private static final int MOST_WORDS = 10;

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("kind", kind),
        Condition.refersTo("byId", "Partner", "by", by),
        Condition.refersTo("speakerId", "Person", "speaker", speaker),
        Condition.refersTo("meetingId", "Meeting", "meeting", meeting),
        Condition.where(MECHANISM, "mechanism", mechanism),
        DateRange.of("m", "date", date).within(ON_DAYS),
        IssueConditions.ofDecision(issue),
        Condition.where(PARTNER, "partner", partner),
        Condition.where(ABOUT, "about", about),
        withWords(text));
  }

  private static Condition withWords(@Nullable String text) {
    if (text == null) {
      return Condition.ALL;
    }
    Condition.where("1 = 1", "text", text);
    List<String> words =
        Stream.of(SortName.words(text).split(" "))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      throw new InvalidFilterException(
          "'text' needs 1 to %d words, not %d.".formatted(MOST_WORDS, words.size()));
    }
    return IntStream.range(0, words.size())
        .mapToObj(
            i -> Condition.where("e.words like :text" + i, "text" + i, "%" + words.get(i) + "%"))
        .reduce(Condition.ALL, Condition::and);
  }
}
