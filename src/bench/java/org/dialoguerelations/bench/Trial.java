package org.dialoguerelations.bench;

import java.time.Duration;
import java.util.function.Supplier;

/** One question to one server, which is asked in each round. */
record Trial(Asked asked, Server server, Supplier<Exchange> exchanges) {

  static Trial of(Asked asked, Server server) {
    return new Trial(asked, server, new Exchanges(server.target()).of(asked));
  }

  /** Asks for a while. */
  Figures run(Client client, Duration duration) {
    Duration before = server.cpu();
    Sample sample = client.ask(server.target(), exchanges, duration);
    return new Figures(sample, server.cpu().minus(before));
  }
}
