package org.dialoguerelations.record;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

@Description("How exactly a source gives a number.")
public enum Qualifier {
  @Description("The number is given without a qualification.")
  EXACT,
  @Description("About, approximately.")
  ABOUT,
  @Description("Nearly: a little less.")
  NEARLY,
  @Description("More than, over, at least.")
  MORE_THAN,
  @Description("Up to, at most.")
  UP_TO,
  @Description("A target, not reached yet.")
  TARGET;

  /** A number as the source qualifies it, in words. */
  @Ignore
  public String phrase(String number) {
    return this == EXACT
        ? number
        : name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + number;
  }
}
