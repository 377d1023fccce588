package org.dialoguerelations.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of what was measured, in Markdown. */
final class Report {

  private final Results results;
  private final List<Server> services;
  private final List<Server> peers;

  /**
   * @param services those that peers are compared with
   */
  Report(Results results, List<Server> services, List<Server> peers) {
    this.results = results;
    this.services = services;
    this.peers = peers;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(figures());
    if (!peers.isEmpty()) {
      lines.add("");
      lines.addAll(ratios());
    }
    lines.add("");
    lines.addAll(memory());
    return lines;
  }

  private List<String> figures() {
    List<String> lines = new ArrayList<>();
    lines.add("| asked | server | req/s | rounds | p50 ms | p99 ms | CPU us | client CPU us |");
    lines.add("|---|---|---|---|---|---|---|---|");
    for (Trial trial : results.trials()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.0f | %s | %.2f | %.2f | %.0f | %.0f |",
              trial.asked().words(),
              trial.server().name(),
              results.median(trial, Figures::answersPerSecond),
              results.rounds(trial),
              results.median(trial, Figures::median),
              results.median(trial, Figures::percentile99),
              results.median(trial, Figures::serverMicros),
              results.median(trial, Figures::clientMicros)));
    }
    return lines;
  }

  /** How many times as many answers a second the service gives as each peer. */
  private List<String> ratios() {
    List<String> lines = new ArrayList<>();
    lines.add(
        peers.stream()
            .map(Server::name)
            .collect(Collectors.joining(" | ", "| service over | ", " |")));
    lines.add("|---|" + "---|".repeat(peers.size()));
    results.trials().stream()
        .filter(trial -> services.contains(trial.server()))
        .filter(trial -> peers.stream().anyMatch(peer -> ofPeer(trial, peer).isPresent()))
        .forEach(trial -> lines.add(ratios(trial)));
    return lines;
  }

  private String ratios(Trial trial) {
    double ours = results.median(trial, Figures::answersPerSecond);
    return peers.stream()
        .map(
            peer ->
                ofPeer(trial, peer)
                    .map(theirs -> ours / results.median(theirs, Figures::answersPerSecond))
                    .map(ratio -> String.format(Locale.ROOT, "%.2f", ratio))
                    .orElse(""))
        .collect(Collectors.joining(" | ", "| " + trial.asked().words() + " | ", " |"));
  }

  private Optional<Trial> ofPeer(Trial ours, Server peer) {
    return results.trials().stream()
        .filter(theirs -> theirs.server().equals(peer))
        .filter(theirs -> theirs.asked() == ours.asked().ofPeers())
        .findFirst();
  }

  private List<String> memory() {
    List<String> lines = new ArrayList<>();
    lines.add("| server | bytes of an answer | most memory, MiB |");
    lines.add("|---|---|---|");
    Stream.concat(services.stream(), peers.stream())
        .forEach(
            server ->
                lines.add(
                    "| %s | %d | %s |"
                        .formatted(
                            server.name(),
                            new Exchanges(server.target()).answer().length,
                            server.mostMemory().stream()
                                .mapToObj(Long::toString)
                                .collect(Collectors.joining()))));
    return lines;
  }
}
