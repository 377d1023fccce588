package org.dialoguerelations.bench.world;

/** The codes of records that are made, by their places in their sections. */
final class Codes {

  private Codes() {}

  static String document(int index) {
    return "document-" + index;
  }

  static String partner(int index) {
    return "partner-" + index;
  }

  static String relation(int index) {
    return "relation-" + index;
  }

  static String person(int index) {
    return "person-" + index;
  }

  static String milestone(int index) {
    return "milestone-" + index;
  }

  static String mechanism(int index) {
    return "mechanism-" + index;
  }

  static String meeting(int index) {
    return "meeting-" + index;
  }

  static String agreement(int index) {
    return "agreement-" + index;
  }

  static String programme(int index) {
    return "programme-" + index;
  }

  static String statistic(int index) {
    return "statistic-" + index;
  }
}
