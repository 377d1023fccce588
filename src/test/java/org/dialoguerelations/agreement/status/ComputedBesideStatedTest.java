package org.dialoguerelations.agreement.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.dialoguerelations.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of entry into force in a data set: what they compute stands beside what sources state. */
@QuarkusTest
@TestProfile(OwnData.class)
class ComputedBesideStatedTest {

  private static final String RULES =
      """
          documents:
            doc: {title: A document, kind: OTHER, asOf: 2010-06, asOfBasis: PRINTED, sources: [doc/a], locators: {a: all of it, b: the rule}}
          partners:
            U: {name: Union, kind: REGIONAL_ORGANISATION, sources: [doc/a]}
            M1: {name: Member One, kind: STATE, memberships: [{organisation: U, role: MEMBER, from: 1990-01-01}], sources: [doc/a]}
            M2: {name: Member Two, kind: STATE, memberships: [{organisation: U, role: MEMBER, from: 1995}], sources: [doc/a]}
            O1: {name: Other One, kind: STATE, sources: [doc/a]}
            O2: {name: Other Two, kind: STATE, sources: [doc/a]}
          agreements:
            pair:
              title: Stated and computed
              kind: AGREEMENT
              legallyBinding: true
              adopted: 2000-01-01
              entryIntoForce: 2001-09-01
              entryIntoForceRule:
                kind: PAIRWISE
                by: [NOTIFICATION]
                delayMonths: 2
                thresholds:
                  - {count: 1, among: [O1]}
                  - {count: 1, membersOf: U}
                sources: [doc/b]
              signatories:
                O1: {notification: {date: 2001-06-10}}
                M1: {notification: {date: 2001-07-20}}
                M2: {notification: {date: 2003-02}}
                O2: {notification: {}}
              sources: [doc/a]
            count:
              title: Computed only
              kind: TREATY
              legallyBinding: true
              adopted: 2002-01-01
              entryIntoForceRule:
                kind: NUMBER
                delayDays: 60
                laterPartiesWait: true
                thresholds: [{count: 2, among: [M1, M2]}, {count: 1, others: true}]
              signatories:
                M1: {ratification: {date: 2002-03-01}}
                M2: {acceptance: {date: 2002-05}}
                O1: {ratification: {date: 2002-04-01}}
                O2: {signature: {date: 2002-01-01}, ratification: {statements: [{asOf: 2004-01-01, done: false}]}}
              sources: [doc/a]
            signed:
              title: On signature
              kind: MEMORANDUM
              adopted: 2005-05-05
              adoption: SIGNED
              entryIntoForceRule: {kind: ON_SIGNATURE}
              sources: [doc/a]
            fixed:
              title: On a date
              kind: AGREEMENT
              entryIntoForceRule: {kind: FIXED_DATE, date: 2006-01-01, laterPartiesWait: false}
              signatories:
                M1: {ratification: {date: 2005-07-01}}
                O1: {ratification: {date: 2007-01-01}, withdrawal: {date: 2008-12-31}}
              sources: [doc/a]
            back:
              title: Left and joined again
              kind: TREATY
              legallyBinding: true
              adopted: 1961-03-30
              entryIntoForce: 1964-12-13
              coverage: {signatories: {extent: PARTIAL, sources: [doc/a]}}
              entryIntoForceRule: {kind: NUMBER, delayDays: 30, laterPartiesWait: true, thresholds: [{count: 40}]}
              signatories:
                M1: {accession: {date: 1976-09-23}, withdrawal: {date: 2012-01-01}, ratification: {date: 2013-02-10}}
                M2:
                  accession: [{date: 1976-09-23}, {date: 2013-02-10}]
                  withdrawal: {date: 2012-01-01}
                  reservation: {date: 2013-02-10, text: It keeps a custom that the treaty forbids.}
                O1: {definitiveSignature: {date: 1964-11-01}, provisionalApplication: {date: 1962-01-01}}
              sources: [doc/a]
            none:
              title: Without a rule
              kind: AGREEMENT
              sources: [doc/a]
          """;

  @Inject TestImports imports;
  @Inject StatusFilters filters;
  @Inject Statements statements;

  @BeforeEach
  void serveTheRules() {
    imports.serve(RULES);
  }

  @Test
  void bothAreShownAndTheStatedOneCounts() {
    JsonNode pair =
        Graph.data(
                """
                { agreement(code: "pair") {
                  entryIntoForce { edtf }
                  computedEntryIntoForce {
                    earliest latest
                    because { question rule label supports citations { locator } }
                  }
                  status(on: "2001-08-31") { inForce because { rule supports } }
                  entryIntoForceRule {
                    label kind by delayDays delayMonths laterPartiesWait date { edtf }
                    thresholds { label count partners { code } membersOf { code } others }
                    citations { locator }
                  }
                } }
                """)
            .get("agreement");
    assertThat(pair)
        .isEqualTo(
            Graph.read(
                """
                {
                  "entryIntoForce": {"edtf": "2001-09-01"},
                  "computedEntryIntoForce": {
                    "earliest": "2001-08-01",
                    "latest": "2001-09-01",
                    "because": [
                      {
                        "question": "IN_FORCE",
                        "rule": "COMPUTED_ENTRY_INTO_FORCE",
                        "label": "entry into force: pairwise",
                        "supports": "YES",
                        "citations": [{"locator": "the rule"}]
                      },
                      {
                        "question": "IN_FORCE",
                        "rule": "DATED",
                        "label": "pair/O1: notification, 2001-06-10",
                        "supports": "YES",
                        "citations": [{"locator": "all of it"}]
                      },
                      {
                        "question": "IN_FORCE",
                        "rule": "DATED",
                        "label": "pair/M1: notification, 2001-07-20",
                        "supports": "YES",
                        "citations": [{"locator": "all of it"}]
                      }
                    ]
                  },
                  "status": {
                    "inForce": "NO",
                    "because": [{"rule": "ADOPTION_DATE", "supports": "YES"}, {"rule": "STATED_ENTRY_INTO_FORCE", "supports": "NO"}]
                  },
                  "entryIntoForceRule": {
                    "label": "entry into force: pairwise",
                    "kind": "PAIRWISE",
                    "by": ["NOTIFICATION"],
                    "delayDays": null,
                    "delayMonths": 2,
                    "laterPartiesWait": true,
                    "date": null,
                    "thresholds": [
                      {
                        "label": "1 of 1 partners",
                        "count": 1,
                        "partners": [{"code": "O1"}],
                        "membersOf": null,
                        "others": false
                      },
                      {
                        "label": "1 of the members of an organisation",
                        "count": 1,
                        "partners": [],
                        "membersOf": {"code": "U"},
                        "others": false
                      }
                    ],
                    "citations": [{"locator": "the rule"}]
                  }
                }
                """));
  }

  @Test
  void eachPartyHasItsOwn() {
    JsonNode pair =
        Graph.data(
                """
                { agreement(code: "pair") { signatories { nodes {
                  code
                  computedEntryIntoForce { earliest latest }
                  status(on: "2003-04-15") { consented inForce }
                } } } }
                """)
            .at("/agreement/signatories/nodes");
    assertThat(pair)
        .isEqualTo(
            Graph.read(
                """
                [
                  {
                    "code": "pair/O1",
                    "computedEntryIntoForce": {"earliest": "2001-08-01", "latest": "2001-09-01"},
                    "status": {"consented": "YES", "inForce": "YES"}
                  },
                  {
                    "code": "pair/M1",
                    "computedEntryIntoForce": {"earliest": "2001-09-01", "latest": "2001-09-01"},
                    "status": {"consented": "YES", "inForce": "YES"}
                  },
                  {
                    "code": "pair/M2",
                    "computedEntryIntoForce": {"earliest": "2003-04-01", "latest": "2003-04-01"},
                    "status": {"consented": "YES", "inForce": "YES"}
                  },
                  {
                    "code": "pair/O2",
                    "computedEntryIntoForce": {"earliest": "2001-08-01", "latest": "2010-08-01"},
                    "status": {"consented": "UNKNOWN", "inForce": "UNKNOWN"}
                  }
                ]
                """));
  }

  @Test
  void whereNothingIsStatedTheRuleAnswers() {
    JsonNode data =
        Graph.data(
            """
            {
              agreements(filter: { mayBeInForceOn: "2002-07-15" }) { nodes {
                code
                entryIntoForce { edtf }
                computedEntryIntoForce { earliest latest }
                status(on: "2002-07-15") { inForce }
              } }
              sure: agreements(filter: { inForceOn: "2007-06-01" }) { nodes { code } }
              fixed: agreement(code: "fixed") {
                parties(on: "2008-12-31") { signatory { code } inForce }
                before: parties(on: "2008-12-30") { signatory { code } inForce }
              }
            }
            """);
    assertThat(data)
        .isEqualTo(
            Graph.read(
                """
                {
                  "agreements": {
                    "nodes": [
                      {
                        "code": "back",
                        "entryIntoForce": {"edtf": "1964-12-13"},
                        "computedEntryIntoForce": null,
                        "status": {"inForce": "YES"}
                      },
                      {
                        "code": "pair",
                        "entryIntoForce": {"edtf": "2001-09-01"},
                        "computedEntryIntoForce": {"earliest": "2001-08-01", "latest": "2001-09-01"},
                        "status": {"inForce": "YES"}
                      },
                      {
                        "code": "count",
                        "entryIntoForce": null,
                        "computedEntryIntoForce": {"earliest": "2002-06-30", "latest": "2002-07-30"},
                        "status": {"inForce": "UNKNOWN"}
                      },
                      {
                        "code": "none",
                        "entryIntoForce": null,
                        "computedEntryIntoForce": null,
                        "status": {"inForce": "UNKNOWN"}
                      }
                    ]
                  },
                  "sure": {"nodes": [{"code": "back"}, {"code": "pair"}, {"code": "count"}, {"code": "signed"}, {"code": "fixed"}]},
                  "fixed": {
                    "parties": [{"signatory": {"code": "fixed/M1"}, "inForce": "YES"}],
                    "before": [
                      {"signatory": {"code": "fixed/M1"}, "inForce": "YES"},
                      {"signatory": {"code": "fixed/O1"}, "inForce": "YES"}
                    ]
                  }
                }
                """));
  }

  @Test
  void whoWithdrewAndReturnedIsBoundAgain() {
    JsonNode data =
        Graph.data(
            """
            {
              agreement(code: "back") {
                status(on: "1963-01-01") { inForce notInForce appliedProvisionally }
                signatories { nodes {
                  code
                  actions { kind date { edtf } text }
                  accession { date { edtf } }
                  before: status(on: "2011-12-31") { consented inForce notInForce }
                  between: status(on: "2012-06-01") { consented inForce notInForce }
                  waiting: status(on: "2013-03-11") { consented inForce notInForce }
                  again: status(on: "2014-01-01") { consented inForce notInForce }
                } }
              }
              M1: partner(code: "M1") {
                between: signatures(filter: { agreement: ["back"], consentedOn: "2012-06-01" }) { totalCount }
                again: signatures(filter: { agreement: ["back"], consentedOn: "2014-01-01", inForceOn: "2014-01-01" }) {
                  totalCount
                }
              }
            }
            """);
    String party =
        """
        "before": {"consented": "YES", "inForce": "YES", "notInForce": null},
        "between": {"consented": "NO", "inForce": "NO", "notInForce": "NO_LONGER"},
        "waiting": {"consented": "YES", "inForce": "NO", "notInForce": "NO_LONGER"},
        "again": {"consented": "YES", "inForce": "YES", "notInForce": null}
        """;
    assertThat(data)
        .isEqualTo(
            Graph.read(
                """
                {
                  "agreement": {
                    "status": {"inForce": "NO", "notInForce": "NOT_YET", "appliedProvisionally": "YES"},
                    "signatories": {"nodes": [
                      {
                        "code": "back/M1",
                        "actions": [
                          {"kind": "RATIFICATION", "date": {"edtf": "2013-02-10"}, "text": null},
                          {"kind": "ACCESSION", "date": {"edtf": "1976-09-23"}, "text": null},
                          {"kind": "WITHDRAWAL", "date": {"edtf": "2012-01-01"}, "text": null}
                        ],
                        "accession": {"date": {"edtf": "1976-09-23"}},
                        %1$s
                      },
                      {
                        "code": "back/M2",
                        "actions": [
                          {"kind": "ACCESSION", "date": {"edtf": "1976-09-23"}, "text": null},
                          {"kind": "ACCESSION", "date": {"edtf": "2013-02-10"}, "text": null},
                          {"kind": "WITHDRAWAL", "date": {"edtf": "2012-01-01"}, "text": null},
                          {"kind": "RESERVATION", "date": {"edtf": "2013-02-10"}, "text": "It keeps a custom that the treaty forbids."}
                        ],
                        "accession": {"date": {"edtf": "2013-02-10"}},
                        %1$s
                      },
                      {
                        "code": "back/O1",
                        "actions": [
                          {"kind": "DEFINITIVE_SIGNATURE", "date": {"edtf": "1964-11-01"}, "text": null},
                          {"kind": "PROVISIONAL_APPLICATION", "date": {"edtf": "1962-01-01"}, "text": null}
                        ],
                        "accession": null,
                        "before": {"consented": "YES", "inForce": "YES", "notInForce": null},
                        "between": {"consented": "YES", "inForce": "YES", "notInForce": null},
                        "waiting": {"consented": "YES", "inForce": "YES", "notInForce": null},
                        "again": {"consented": "YES", "inForce": "YES", "notInForce": null}
                      }
                    ]}
                  },
                  "M1": {"between": {"totalCount": 0}, "again": {"totalCount": 1}}
                }
                """
                    .formatted(party)));
  }

  @Test
  void filtersAgreeWithTheRules() {
    filters.agreeWithTheRules();
  }

  @Test
  void oneRequestForEverythingTakesAsManyStatementsForOneAsForAll() {
    String query =
        """
        { agreements(first: %d) { nodes {
          status { inForce because { rule } }
          parties { consented because { supports } }
          computedEntryIntoForce { latest }
          entryIntoForceRule { kind thresholds { partners { code } membersOf { code } } }
          signatories { nodes { status { inForce } computedEntryIntoForce { latest } } }
        } } }
        """;
    assertThat(statements.of(query.formatted(5))).isLessThanOrEqualTo(13);
  }
}
