package org.dialoguerelations.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.dataset.importing.DatedEntity;
import org.dialoguerelations.dataset.importing.Doubt;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.record.IdentifierScheme;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@link Partner}. */
@Entity(name = "Partner")
@Immutable
class PartnerEntity extends DatedEntity {

  String name;

  @Enumerated(EnumType.STRING)
  PartnerKind kind;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Nullable String iso;

  @Nullable String summary;

  @Nullable PartialDate established;

  @EmbeddedColumnNaming @Nullable Place seat;

  private static final Set<String> ISO_CODES = Set.of(Locale.getISOCountries());

  static final FieldTable<PartnerEntity, Void, Void> FIELDS =
      FieldTable.<PartnerEntity>unexported()
          .hidden("name", Form.REQUIRED_TEXT, (p, v) -> p.name = v)
          .hidden("kind", Form.requiredOne(PartnerKind.class), (p, v) -> p.kind = v)
          .hidden(
              "iso", Form.of("an ISO 3166-1 alpha-2 code", PartnerEntity::iso), (p, v) -> p.iso = v)
          .hidden("summary", Form.TEXT, (p, v) -> p.summary = v)
          .hidden("established", Form.DATE, (p, v) -> p.established = v)
          .hidden("seat", Place.form(), (p, v) -> p.seat = v);

  static PartnerEntity read(RecordFields fields) {
    PartnerEntity partner = FIELDS.read(fields, new PartnerEntity());
    partner.orderBy(partner.name, partner.established);
    if (partner.iso != null && partner.kind != PartnerKind.STATE) {
      fields.report("iso", "only a STATE has an ISO code");
    }
    if (partner.iso != null) {
      fields.once("iso", "another partner has this ISO code", "iso", partner.iso);
      if (!ISO_CODES.contains(partner.iso)) {
        fields.doubt(
            Doubt.UNKNOWN_ISO_CODE, "iso", "ISO 3166-1 has no '%s'".formatted(partner.iso));
      }
    }
    fields.written("identifiers", "value").stream()
        .filter(one -> IdentifierScheme.ISO_3166_1_ALPHA_3.name().equals(one.get("scheme")))
        .filter(one -> !Optional.ofNullable(one.get("value")).equals(alpha3(partner.iso)))
        .forEach(one -> fields.report("identifiers", "is not the alpha-3 code of its 'iso'"));
    return partner;
  }

  /** The alpha-3 code, as the JDK has it from the standard. */
  private static Optional<String> alpha3(@Nullable String alpha2) {
    try {
      return Optional.ofNullable(alpha2)
          .map(code -> new Locale.Builder().setRegion(code).build().getISO3Country());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static String iso(String text) {
    if (!text.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("'" + text + "' is not two capital letters");
    }
    return text;
  }
}
