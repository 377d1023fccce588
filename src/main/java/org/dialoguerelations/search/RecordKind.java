package org.dialoguerelations.search;

import org.eclipse.microprofile.graphql.Description;

/** The types of records. */
@Description("The types of records.")
public enum RecordKind {
  @Description("Texts that partners agreed, adopted or issued.")
  AGREEMENT("Agreement"),
  @Description("Relations of two partners.")
  DIALOGUE_RELATION("DialogueRelation"),
  @Description("Texts that facts come from.")
  DOCUMENT("Document"),
  @Description("Recurring formats of meetings.")
  MECHANISM("Mechanism"),
  @Description("Single meetings.")
  MEETING("Meeting"),
  @Description("Events in the history of a relation, or beside it.")
  MILESTONE("Milestone"),
  @Description("States, organisations, ministries, agencies, groups.")
  PARTNER("Partner"),
  @Description("People who act in offices.")
  PERSON("Person"),
  @Description("Funds, exchanges, projects, initiatives, networks.")
  PROGRAMME("Programme"),
  @Description("Observations of an indicator.")
  STATISTIC("Statistic");

  private final String type;

  RecordKind(String type) {
    this.type = type;
  }

  /** The name of the GraphQL type. */
  String type() {
    return type;
  }
}
