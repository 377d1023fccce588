package org.dialoguerelations.platform.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.http.cache.TestDatasets;
import org.dialoguerelations.testing.FixedClock;
import org.dialoguerelations.testing.OwnData;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** A request sees what was committed before its first look, in all tables, and nothing else. */
@QuarkusTest
@TestProfile(OwnData.class)
class ReadTransactionTest {

  @Inject TestImports imports;
  @Inject Session session;
  @Inject ReadTransaction snapshot;

  @BeforeEach
  void serveOneDocument() {
    imports.replace(TestDatasets.ONE, FixedClock.NOW);
  }

  /** Connections are used again: the second time they must be as they were the first time. */
  @RepeatedTest(3)
  void aTableIsReadAsItWasWhenAnotherWasRead() {
    String before = snapshot.read(new Cancellation(), this::title);
    String seen =
        snapshot.read(
            new Cancellation(),
            () -> {
              session.createNativeQuery("select id from dataset_revision", Long.class).list();
              QuarkusTransaction.requiringNew().run(this::changeTitle);
              return title();
            });
    assertThat(seen).isEqualTo(before);
    assertThat(snapshot.read(new Cancellation(), this::title)).isEqualTo(before + "'");
  }

  private String title() {
    return session
        .createNativeQuery("select max(title) from document", String.class)
        .getSingleResult();
  }

  private void changeTitle() {
    session.createNativeMutationQuery("update document set title = title || ''''").executeUpdate();
  }
}
