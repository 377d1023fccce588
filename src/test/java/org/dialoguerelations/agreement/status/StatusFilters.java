package org.dialoguerelations.agreement.status;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.AgreementFilter;
import org.dialoguerelations.agreement.Agreements;
import org.dialoguerelations.agreement.signatory.Signatories;
import org.dialoguerelations.agreement.signatory.SignatoryFilter;
import org.dialoguerelations.agreement.signatory.TreatyActFilter;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Spans;
import org.dialoguerelations.kernel.status.Validity;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageRequest;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.page.Selection;

/** Compares filters, which compare columns, with rules, which read all evidence, on many days. */
@Singleton
public class StatusFilters {

  private static final int MANY = 100;

  @Inject Agreements agreements;
  @Inject Signatories signatories;
  @Inject AgreementEvidences evidences;

  private final Map<String, Validity> force = new TreeMap<>();
  private final Map<String, Spans> consents = new TreeMap<>();
  private final Map<String, Spans> parties = new TreeMap<>();
  private final Map<String, Onset> ratifications = new TreeMap<>();

  /**
   * Each row holds what the rules find; and filters agree with them on days on which an answer
   * changes, and on the days before: on all of these where there are few.
   */
  @Transactional
  public void agreeWithTheRules() {
    List.of(force, consents, parties, ratifications).forEach(Map::clear);
    evidence().forEach(this::find);
    assertThat(agreements.listAll())
        .allSatisfy(row -> assertThat(row.force).isEqualTo(force.get(row.code)));
    assertThat(signatories.listAll())
        .allSatisfy(
            row -> {
              assertThat(row.consent).isEqualTo(consents.get(row.code).first());
              assertThat(row.force).isEqualTo(parties.get(row.code).first());
            });
    List<LocalDate> days = List.copyOf(days());
    assertThat(days).hasSizeGreaterThan(10);
    // An even number would meet only days of one sort.
    int step = days.size() / MANY * 2 + 1;
    for (int i = 0; i < days.size(); i += step) {
      compare(days.get(i));
    }
  }

  private Collection<AgreementEvidence> evidence() {
    Set<Long> keys =
        all(agreements, Selection.ALL).stream().map(Agreement::key).collect(Collectors.toSet());
    return evidences.accounts().fetch().apply(keys).values().stream()
        .map(StatusAccount::evidence)
        .toList();
  }

  private void find(AgreementEvidence evidence) {
    StatusAccount account = StatusAccount.of(evidence);
    force.put(evidence.agreement().code(), account.force().validity());
    for (SignatoryEvidence signatory : evidence.signatories()) {
      String code = signatory.signatory().code();
      consents.put(code, account.consent(signatory).spans());
      parties.put(code, account.force(signatory).spans());
      ratifications.put(
          code,
          signatory
              .act(TreatyActionKind.RATIFICATION)
              .map(act -> act.onset(evidence.adoption()))
              .orElseGet(() -> Onset.notBefore(evidence.adoption())));
    }
  }

  private Set<LocalDate> days() {
    return Stream.concat(
            force.values().stream(),
            Stream.of(consents, parties)
                .flatMap(found -> found.values().stream())
                .flatMap(spans -> spans.all().stream()))
        .flatMap(validity -> Stream.of(validity.begin(), validity.end()))
        .flatMap(onset -> Stream.of(onset.earliest(), onset.latest()))
        .filter(day -> day.isAfter(PartialDate.FAR_PAST) && day.isBefore(PartialDate.FAR_FUTURE))
        .flatMap(day -> Stream.of(day.minusDays(1), day))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static AgreementFilter agreements(LocalDate inForceOn, LocalDate mayBeInForceOn) {
    return new AgreementFilter(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        inForceOn,
        mayBeInForceOn,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private void compare(LocalDate day) {
    Predicate<Validity> yes = validity -> validity.at(day) == Answer.YES;
    Predicate<Validity> notNo = validity -> validity.at(day) != Answer.NO;
    Predicate<Spans> yesOnce = spans -> spans.at(day) == Answer.YES;
    Predicate<Spans> notNoOnce = spans -> spans.at(day) != Answer.NO;
    assertThat(inForce(agreements(day, null)))
        .as("in force on %s", day)
        .isEqualTo(codes(force, yes));
    assertThat(inForce(agreements(null, day)))
        .as("perhaps in force on %s", day)
        .isEqualTo(codes(force, notNo));
    assertThat(listed(filter(null, day, null, null, null)))
        .as("consented on %s", day)
        .isEqualTo(codes(consents, yesOnce));
    assertThat(listed(filter(null, null, day, null, null)))
        .as("perhaps consented on %s", day)
        .isEqualTo(codes(consents, notNoOnce));
    assertThat(listed(filter(null, null, null, day, null)))
        .as("parties on %s", day)
        .isEqualTo(codes(parties, yesOnce));
    assertThat(listed(filter(null, null, null, null, day)))
        .as("perhaps parties on %s", day)
        .isEqualTo(codes(parties, notNoOnce));
    for (Answer answer : Answer.values()) {
      TreatyActFilter ratified =
          new TreatyActFilter(TreatyActionKind.RATIFICATION, day, List.of(answer));
      assertThat(listed(filter(ratified, null, null, null, null)))
          .as("ratified by %s: %s", day, answer)
          .isEqualTo(codes(ratifications, onset -> onset.at(day) == answer));
    }
  }

  private static SignatoryFilter filter(
      TreatyActFilter done,
      LocalDate consented,
      LocalDate mayHaveConsented,
      LocalDate inForce,
      LocalDate mayBeInForce) {
    return new SignatoryFilter(
        null, null, null, done, consented, mayHaveConsented, inForce, mayBeInForce);
  }

  private Set<String> inForce(AgreementFilter filter) {
    return codes(all(agreements, Selection.of(filter, null)));
  }

  private Set<String> listed(SignatoryFilter filter) {
    return codes(all(signatories, Selection.of(filter, null)));
  }

  private static <V> Set<String> codes(Map<String, V> found, Predicate<V> condition) {
    return found.entrySet().stream()
        .filter(entry -> condition.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codes(List<? extends Node> records) {
    return records.stream().map(Node::code).collect(Collectors.toCollection(TreeSet::new));
  }

  static <R extends Node> List<R> all(RecordRepository<?, R> repository, Selection which) {
    List<R> all = new ArrayList<>();
    Optional<String> after = Optional.empty();
    Page<R> page;
    do {
      page =
          repository.page(
              which, new PageRequest(PageRequest.MAX_SIZE, false, after, Optional.empty()));
      all.addAll(page.rows());
      after = Optional.ofNullable(page.pageInfo().endCursor());
    } while (page.hasNext());
    return all;
  }
}
