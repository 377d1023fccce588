package org.dialoguerelations.kernel.id;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** The types of records, as clients choose among them where records of all types meet. */
@Description("The type of a record.")
public enum RecordType {
  @Description("A text that partners agreed, adopted or issued.")
  AGREEMENT("Agreement"),
  @Description("A relation of two partners.")
  DIALOGUE_RELATION("DialogueRelation"),
  @Description("A text that facts come from.")
  DOCUMENT("Document"),
  @Description("A recurring format of meetings.")
  MECHANISM("Mechanism"),
  @Description("A single meeting.")
  MEETING("Meeting"),
  @Description("An event in the history of a relation, or beside it.")
  MILESTONE("Milestone"),
  @Description("A state, organisation, ministry, agency or group.")
  PARTNER("Partner"),
  @Description("Someone who acts in an office.")
  PERSON("Person"),
  @Description("A fund, exchange, project, initiative or network.")
  PROGRAMME("Programme"),
  @Description("An observation of an indicator.")
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
