package org.dialoguerelations.bench;

import java.util.function.Supplier;

/** One question to one server, which is asked in each round. */
record Trial(Asked asked, Server server, Supplier<Exchange> exchanges) {

  static Trial of(Asked asked, Server server) {
    return new Trial(asked, server, new Exchanges(server).of(asked));
  }
}
