package org.dialoguerelations.bench.world;

/**
 * How many records are made of each type.
 *
 * @param actions treaty actions of all agreements together; about as many are made
 */
public record WorldSize(
    int documents,
    int partners,
    int relations,
    int people,
    int milestones,
    int mechanisms,
    int meetings,
    int agreements,
    int actions,
    int programmes,
    int statistics) {

  /** The fewest partners, so that agreements have parties. */
  private static final int FEWEST_PARTNERS = 40;

  private static final WorldSize WORLD =
      new WorldSize(2_000, 250, 60, 2_500, 5_000, 1_000, 20_000, 75_000, 1_000_000, 10_000, 20_000);

  public WorldSize {
    if (Math.min(agreements, Math.min(meetings, mechanisms)) < 1 || actions < agreements) {
      throw new IllegalArgumentException(
          "a world has one agreement, meeting and mechanism at least, and one action an agreement");
    }
  }

  /** The treaties, meetings and programmes of all states. */
  public static WorldSize world() {
    return WORLD;
  }

  /** As many records as the data set has that the service brings along. */
  public static WorldSize real() {
    return new WorldSize(23, 73, 12, 10, 21, 55, 61, 67, 890, 88, 25);
  }

  /**
   * The size of the world times a factor. Partners grow slower than what they do: there are never
   * fewer than {@value #FEWEST_PARTNERS}, nor more than the world has.
   */
  public static WorldSize ofWorld(double factor) {
    return new WorldSize(
        times(WORLD.documents, factor),
        Math.max(FEWEST_PARTNERS, Math.min(WORLD.partners, times(WORLD.partners, factor * 10))),
        Math.min(WORLD.relations, times(WORLD.relations, factor * 10)),
        times(WORLD.people, factor),
        times(WORLD.milestones, factor),
        times(WORLD.mechanisms, factor),
        times(WORLD.meetings, factor),
        times(WORLD.agreements, factor),
        times(WORLD.actions, factor),
        times(WORLD.programmes, factor),
        times(WORLD.statistics, factor));
  }

  private static int times(int count, double factor) {
    return (int) Math.max(1, Math.round(count * factor));
  }
}
