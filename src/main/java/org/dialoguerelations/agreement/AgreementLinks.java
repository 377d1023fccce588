package org.dialoguerelations.agreement;

import jakarta.inject.Singleton;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.record.LinkKind;
import org.dialoguerelations.record.LinkRows;
import org.dialoguerelations.record.LinkTable;
import org.dialoguerelations.source.Document;

/**
 * What agreements are to each other, what they brought about, and the documents with their texts.
 */
@Singleton
class AgreementLinks implements LinkTable {

  @Override
  public LinkRows rows() {
    return LinkRows.of(Agreement.class)
        .to("amends", LinkKind.AMENDS, "Agreements whose text it changes.")
        .from("amendedBy", LinkKind.AMENDS, "Agreements that change its text.")
        .to("implements", LinkKind.IMPLEMENTS, "Agreements that it carries out.")
        .from(
            "implementedBy",
            LinkKind.IMPLEMENTS,
            "Agreements that carry it out, such as plans of action and work plans.")
        .to("succeeds", LinkKind.SUCCEEDS, "Agreements whose place it takes.")
        .from("succeededBy", LinkKind.SUCCEEDS, "Agreements that take its place.")
        .to(
            "accompanies",
            LinkKind.ACCOMPANIES,
            "Agreements that it was adopted with and belongs to.")
        .from(
            "accompaniedBy",
            LinkKind.ACCOMPANIES,
            "Agreements that were adopted with it and belong to it.")
        .to(
            "takesIntoAccount",
            LinkKind.TAKES_INTO_ACCOUNT,
            "Agreements and reports that it builds on.")
        .from("takenIntoAccountBy", LinkKind.TAKES_INTO_ACCOUNT, "Agreements that build on it.")
        .to("supports", LinkKind.SUPPORTS, "Agreements that it contributes to.")
        .from(
            "supportedBy",
            LinkKind.SUPPORTS,
            "Agreements that contribute to it; for records of other types see linkedFrom.")
        .to(
            "partOf",
            LinkKind.PART_OF,
            "Agreements that it is part of; for records of other types see links.")
        .from("parts", LinkKind.PART_OF, "Agreements that are parts of it.")
        .leadingTo(Partner.class)
        .from("establishes", LinkKind.ESTABLISHED_BY, "Institutions that it founded.")
        .andOf(Partner.class)
        .leadingTo(Agreement.class)
        .to(
            "establishedBy",
            LinkKind.ESTABLISHED_BY,
            "The agreements that founded it; empty when none did or no source says so.")
        .andOf(Agreement.class)
        .leadingTo(Document.class)
        .from("annexes", LinkKind.ANNEX_OF, "Documents that are its text or an annex to it.")
        .andOf(Document.class)
        .leadingTo(Agreement.class)
        .to("annexOf", LinkKind.ANNEX_OF, "Agreements for which it is the text or an annex.");
  }
}
