package org.dialoguerelations.partner.relation;

import org.eclipse.microprofile.graphql.Description;

/** What an organisation calls its partners (Article 44 of the ASEAN Charter). */
@Description("The status of a partner in a dialogue relation.")
public enum DialogueStatusKind {
  @Description("Dialogue partner, in all fields of cooperation.")
  FULL,
  @Description("Sectoral dialogue partner, in some fields.")
  SECTORAL,
  @Description("Development partner.")
  DEVELOPMENT
}
