package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Who stands behind a document, the most trusted first. */
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

  /** The number of authorities that are more trusted. */
  @Ignore
  public int rank() {
    return ordinal();
  }

  /** Whether what rests on it alone is marked. */
  @Ignore
  public boolean isWeak() {
    return compareTo(PRESS) >= 0;
  }
}
