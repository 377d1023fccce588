package org.dialoguerelations.partner.person;

import org.eclipse.microprofile.graphql.Description;

/** In which order to list people. */
@Description("The order of people; ties by code in the same direction.")
public enum PersonOrder {
  @Description("By the words of their names; case, accents and punctuation do not matter.")
  NAME,
  @Description("By code.")
  CODE
}
