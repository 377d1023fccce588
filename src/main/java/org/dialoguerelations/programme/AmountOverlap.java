package org.dialoguerelations.programme;

import org.eclipse.microprofile.graphql.Description;

/** What a document lets us tell of an amount beside others of its kind and currency. */
@Description(
    "Whether an amount is money that other amounts of its kind and currency name, too, as far as documents let us tell.")
public enum AmountOverlap {
  @Description("Money of its own, which no other amount of its kind and currency has in it.")
  NONE,
  @Description("A running total: it has earlier amounts in it, or later ones have it in them.")
  RUNNING_TOTAL,
  @Description("A part of what another amount has in it.")
  PART
}
