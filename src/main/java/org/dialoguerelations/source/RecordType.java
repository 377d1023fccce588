package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** The type of a record, for filters over records of all types. */
@Description("The type of a record.")
public enum RecordType {
  @Description("A record of type Agreement.")
  AGREEMENT("Agreement"),
  @Description("A record of type DialogueRelation.")
  DIALOGUE_RELATION("DialogueRelation"),
  @Description("A record of type Document.")
  DOCUMENT("Document"),
  @Description("A record of type Mechanism.")
  MECHANISM("Mechanism"),
  @Description("A record of type Meeting.")
  MEETING("Meeting"),
  @Description("A record of type Milestone.")
  MILESTONE("Milestone"),
  @Description("A record of type Partner.")
  PARTNER("Partner"),
  @Description("A record of type Person.")
  PERSON("Person"),
  @Description("A record of type Programme.")
  PROGRAMME("Programme"),
  @Description("A record of type Statistic.")
  STATISTIC("Statistic");

  private final String typeName;

  RecordType(String typeName) {
    this.typeName = typeName;
  }

  /** The name of the type in the schema. */
  @Ignore
  public String typeName() {
    return typeName;
  }
}
