package org.dialoguerelations.http.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.EventExecutor;
import org.junit.jupiter.api.Test;

class EventLoopWatchTest {

  @Test
  void oneDeadLoopOfSeveralIsNoticed() {
    NioEventLoopGroup loops = new NioEventLoopGroup(3);
    try {
      assertThat(EventLoopWatch.isDead(loops)).isFalse();
      EventExecutor one = loops.next();
      one.shutdownGracefully();
      assertThat(EventLoopWatch.isDead(loops)).isTrue();
    } finally {
      loops.shutdownGracefully();
    }
  }
}
