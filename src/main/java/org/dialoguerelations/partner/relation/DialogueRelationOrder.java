package org.dialoguerelations.partner.relation;

import org.eclipse.microprofile.graphql.Description;

/** In which order to list dialogue relations. */
@Description("The order of dialogue relations; ties by code in the same direction.")
public enum DialogueRelationOrder {
  @Description("By the words of their names; case, accents and punctuation do not matter.")
  NAME,
  @Description("By code.")
  CODE
}
