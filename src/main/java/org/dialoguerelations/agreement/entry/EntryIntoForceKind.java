package org.dialoguerelations.agreement.entry;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "When an agreement enters into force by its own terms (Vienna Convention on the Law of Treaties, article 24(1)).")
public enum EntryIntoForceKind {
  @Description(
      "When all have consented: every signatory that the data set lists, save those that acceded or succeeded.")
  ALL_SIGNATORIES,
  @Description("When a number of them have consented: each threshold is met.")
  NUMBER,
  @Description(
      "Between those that have consented, once each threshold is met (without thresholds: once two have consented); for each later party after its own consent and the same delay.")
  PAIRWISE,
  @Description(
      "When it is signed: by those of the thresholds, else by every signatory that the data set lists; a text without any, when it was signed as a whole.")
  ON_SIGNATURE,
  @Description("On a date that the text sets.")
  FIXED_DATE
}
