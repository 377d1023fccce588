package org.dialoguerelations.timeline;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The bounds of an entry's date. */
@Embeddable
record TimelineDays(LocalDate earliest, LocalDate latest) {}
