package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Who stands behind what a document says, from those who are believed before all others. */
@Description(
    "The authority of a document. Where documents disagree, a claim is preferred in this order.")
public enum DocumentAuthority {
  @Description("A government, a depositary, or the organisation that it is about.")
  OFFICIAL,
  @Description("Another organisation of states, such as the WTO, the UN or a development bank.")
  INTERGOVERNMENTAL,
  @Description("A collection of data made by others, such as a university.")
  DATA_SET,
  @Description("A newspaper, a news agency, a broadcaster.")
  PRESS,
  @Description("Anyone else: an encyclopaedia, a firm, a private page.")
  OTHER;

  /** How many authorities are believed before it. */
  @Ignore
  public int rank() {
    return ordinal();
  }
}
