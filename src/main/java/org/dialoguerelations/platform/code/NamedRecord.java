package org.dialoguerelations.platform.code;

/**
 * A record that has a name.
 *
 * @param strength how surely the name means it, the lower the surer
 */
public record NamedRecord(String type, String code, int strength) {}
