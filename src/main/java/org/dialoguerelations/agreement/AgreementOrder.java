package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;

/** In which order to list agreements. */
@Description("In which order to list agreements; those that are equal in it, by code.")
public enum AgreementOrder {
  @Description("By the first day on which it may have been adopted; those without a date last.")
  ADOPTED,
  @Description("By title.")
  TITLE
}
