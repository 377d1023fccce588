package org.dialoguerelations.source;

import java.time.LocalDate;
import org.dialoguerelations.kernel.id.Node;

/** A record as it is cited on a day. */
record SeenOn(Node record, LocalDate day) {}
