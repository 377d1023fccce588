package org.dialoguerelations.agreement;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.platform.schema.AddedField;
import org.dialoguerelations.platform.schema.AddedFields;
import org.dialoguerelations.record.LinkFields;
import org.dialoguerelations.record.LinkKind;
import org.dialoguerelations.source.Document;

/**
 * What agreements are to each other, what they brought about, and the documents with their texts.
 */
@Singleton
class AgreementLinks implements AddedFields {

  private final LinkFields links;

  AgreementLinks(LinkFields links) {
    this.links = links;
  }

  @Override
  public Stream<AddedField> fields() {
    return Stream.of(
        links.to(
            Agreement.class,
            "amends",
            LinkKind.AMENDS,
            Agreement.class,
            "Agreements whose text it changes."),
        links.from(
            Agreement.class,
            "amendedBy",
            LinkKind.AMENDS,
            Agreement.class,
            "Agreements that change its text."),
        links.to(
            Agreement.class,
            "implements",
            LinkKind.IMPLEMENTS,
            Agreement.class,
            "Agreements that it carries out."),
        links.from(
            Agreement.class,
            "implementedBy",
            LinkKind.IMPLEMENTS,
            Agreement.class,
            "Agreements that carry it out, such as plans of action and work plans."),
        links.to(
            Agreement.class,
            "succeeds",
            LinkKind.SUCCEEDS,
            Agreement.class,
            "Agreements whose place it takes."),
        links.from(
            Agreement.class,
            "succeededBy",
            LinkKind.SUCCEEDS,
            Agreement.class,
            "Agreements that take its place."),
        links.to(
            Agreement.class,
            "accompanies",
            LinkKind.ACCOMPANIES,
            Agreement.class,
            "Agreements that it was adopted with and belongs to."),
        links.from(
            Agreement.class,
            "accompaniedBy",
            LinkKind.ACCOMPANIES,
            Agreement.class,
            "Agreements that were adopted with it and belong to it."),
        links.to(
            Agreement.class,
            "takesIntoAccount",
            LinkKind.TAKES_INTO_ACCOUNT,
            Agreement.class,
            "Agreements and reports that it builds on."),
        links.from(
            Agreement.class,
            "takenIntoAccountBy",
            LinkKind.TAKES_INTO_ACCOUNT,
            Agreement.class,
            "Agreements that build on it."),
        links.to(
            Agreement.class,
            "supports",
            LinkKind.SUPPORTS,
            Agreement.class,
            "Agreements that it contributes to."),
        links.from(
            Agreement.class,
            "supportedBy",
            LinkKind.SUPPORTS,
            Agreement.class,
            "Agreements that contribute to it; for records of other types see linkedFrom."),
        links.to(
            Agreement.class,
            "partOf",
            LinkKind.PART_OF,
            Agreement.class,
            "Agreements that it is part of; for records of other types see links."),
        links.from(
            Agreement.class,
            "parts",
            LinkKind.PART_OF,
            Agreement.class,
            "Agreements that are parts of it."),
        links.from(
            Agreement.class,
            "establishes",
            LinkKind.ESTABLISHED_BY,
            Partner.class,
            "Institutions that it founded."),
        links.to(
            Partner.class,
            "establishedBy",
            LinkKind.ESTABLISHED_BY,
            Agreement.class,
            "The agreements that founded it; empty when none did or no source says so."),
        links.from(
            Agreement.class,
            "annexes",
            LinkKind.ANNEX_OF,
            Document.class,
            "Documents that are its text or an annex to it."),
        links.to(
            Document.class,
            "annexOf",
            LinkKind.ANNEX_OF,
            Agreement.class,
            "Agreements for which it is the text or an annex."));
  }
}
