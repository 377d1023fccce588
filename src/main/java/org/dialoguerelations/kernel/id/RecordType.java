package org.dialoguerelations.kernel.id;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** The types of records, as clients choose among them where records of all types meet. */
@Description("The type of a record.")
public enum RecordType {
  @Description("A text that partners agreed, adopted or issued.")
  AGREEMENT("Agreement", "agreements"),
  @Description("A relation of two partners.")
  DIALOGUE_RELATION("DialogueRelation", "dialogue-relations"),
  @Description("A text that facts come from.")
  DOCUMENT("Document", "documents"),
  @Description("A recurring format of meetings.")
  MECHANISM("Mechanism", "mechanisms"),
  @Description("A single meeting.")
  MEETING("Meeting", "meetings"),
  @Description("An event in the history of a relation, or beside it.")
  MILESTONE("Milestone", "milestones"),
  @Description("A state, organisation, ministry, agency or group.")
  PARTNER("Partner", "partners"),
  @Description("Someone who acts in an office.")
  PERSON("Person", "people"),
  @Description("A fund, exchange, project, initiative or network.")
  PROGRAMME("Programme", "programmes"),
  @Description("An observation of an indicator.")
  STATISTIC("Statistic", "statistics");

  private static final Map<String, RecordType> BY_NAME =
      Stream.of(values()).collect(Collectors.toMap(RecordType::typeName, Function.identity()));

  private final String typeName;
  private final String plural;

  RecordType(String typeName, String plural) {
    this.typeName = typeName;
    this.plural = plural;
  }

  /** The type with this name in the schema. */
  @Ignore
  public static RecordType of(String typeName) {
    return Objects.requireNonNull(BY_NAME.get(typeName), typeName);
  }

  /** The name of the type in the schema. */
  @Ignore
  public String typeName() {
    return typeName;
  }

  /** Several of them, in small letters with hyphens, as addresses have it. */
  @Ignore
  public String plural() {
    return plural;
  }

  /** The type in small letters. */
  @Ignore
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
