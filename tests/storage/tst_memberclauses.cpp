// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/memberclauses.h"
#include "domain/member/memberrules.h"
#include "storage/db/database.h"
#include "storage/repositories/memberrepository.h"
#include "support/crowd.h"
#include "support/testregistry.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <memory>

namespace tst_memberclauses {

using namespace bashgah;
using domain::ClauseSubject;
using domain::ClauseTest;
using domain::FilterClause;
using domain::FilterClauses;
using domain::MemberId;

/// Whom the sentences of a filter mean.
class MemberClausesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sentencesMeanTheirMembers_data();
    void sentencesMeanTheirMembers();
    void everySubjectMeansWhomItSays();
    void whoseBirthdayIsUnknownIsOfNoAge();
    void allSentencesMustHold();
    void noSentenceLeavesWhatWasThere();
    void whoIsErasedOrMergedIsNotMeant();
    void goodsThatWereTypedCountToo();
    void aRenewedMembershipDoesNotEnd();

private:
    void fillMore();
    QString names(const FilterClauses &clauses);
    std::unique_ptr<test::TestShop> m_shop;
};

void MemberClausesTest::init()
{
    m_shop = std::make_unique<test::TestShop>();
    const QDate today(2026, 8, 22);
    domain::MemberDetails sara;
    sara.code = QStringLiteral("1");
    sara.name = QStringLiteral("سارا");
    sara.city = QStringLiteral("تهران");
    sara.tags = {QStringLiteral("همسایه")};
    sara.birthday = QDate(1990, 8, 1); // Mordad
    sara.gender = domain::Gender::Female;
    sara.values = {{QStringLiteral("occupation"), QStringLiteral("معلم")}, {QStringLiteral("anniversary"), QStringLiteral("2020-01-10")}};
    domain::MemberDetails reza;
    reza.code = QStringLiteral("2");
    reza.name = QStringLiteral("رضا");
    reza.birthday = QDate(1985, 3, 25); // Farvardin
    reza.values = {{QStringLiteral("occupation"), QStringLiteral("نجار")}};
    const MemberId first = test::addMember(m_shop->database(), m_shop->clock, sara);
    (void)test::addMember(m_shop->database(), m_shop->clock, reza);
    test::setLastVisit(m_shop->database(), first, today.addDays(-70));
    const auto sold = m_shop->database().write([&](storage::Connection &c) -> domain::Result<void> {
        c.run(QStringLiteral("INSERT INTO product (id, code, name, category) VALUES (1, 'S1', 'شیر', 'لبنیات')"));
        c.run(QStringLiteral("INSERT INTO purchase (id, ref, source, member_id, occurred_at, local_day, gross) "
                             "VALUES (1, '1', 'counter', %1, 0, %2, 900)").arg(first.value()).arg(today.addDays(-70).toJulianDay()));
        c.run(QStringLiteral("INSERT INTO purchase_line (purchase_id, line_no, product_id, quantity, price, net) VALUES (1, 1, 1, 1000, 900, 900)"));
        return {};
    });
    QVERIFY(sold.has_value());
}

QString MemberClausesTest::names(const FilterClauses &clauses)
{
    const domain::ShopCalendar calendar;
    const auto found = m_shop->database().read([&](storage::Connection &c) -> domain::Result<QString> {
        QStringList words;
        storage::MemberRepository members(c);
        const auto ids = storage::MemberClauses(c, calendar, QDate(2026, 8, 22)).members(clauses);
        for (const MemberId id : ids.value_or(std::vector<MemberId>()))
            words << members.nameOf(id);
        return words.join(u' ');
    });
    return found.value_or(QStringLiteral("failed"));
}

void MemberClausesTest::sentencesMeanTheirMembers_data()
{
    using enum ClauseSubject;
    using enum ClauseTest;
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("names");
    const QString sara = QStringLiteral("سارا");
    const QString reza = QStringLiteral("رضا");
    const auto row = [](const char *name, const FilterClause &clause, const QString &names) {
        domain::MemberFilter filter;
        filter.clauses = {clause};
        QTest::newRow(name) << domain::toJsonText(filter) << names;
    };
    row("last visit before 60 days", {LastVisit, DaysAgoAtLeast, {}, {}, 60, 0}, sara);
    row("last visit within 60 days", {LastVisit, DaysAgoAtMost, {}, {}, 60, 0}, QString());
    row("never came", {LastVisit, Missing, {}, {}, 0, 0}, reza);
    row("spent ever", {Spend, AtLeast, {}, {}, 900, 0}, sara);
    row("spent lately", {Spend, AtLeast, {}, {}, 900, 30}, QString());
    row("few visits", {Visits, AtMost, {}, {}, 0, 0}, reza);
    row("bought from a group", {Category, Is, {}, QStringLiteral("لبنیات"), 0, 0}, sara);
    row("did not buy a product", {Product, IsNot, {}, QStringLiteral("شیر"), 0, 0}, reza);
    row("tag", {Tag, Is, {}, QStringLiteral("همسایه"), 0, 0}, sara);
    row("no tag", {Tag, Missing, {}, {}, 0, 0}, reza);
    row("birthday in Mordad", {BirthdayMonth, Is, {}, {}, 5, 0}, sara);
    row("birthday in Farvardin", {BirthdayMonth, Is, {}, {}, 1, 0}, reza);
    row("city", {City, Is, {}, QStringLiteral("تهران"), 0, 0}, sara);
    row("city unknown", {City, Missing, {}, {}, 0, 0}, reza);
    row("gender", {Gender, IsNot, {}, QStringLiteral("female"), 0, 0}, reza);
    row("no balance", {Balance, AtMost, {}, {}, 0, 0}, QString(sara + u' ' + reza));
    row("own text", {Own, Contains, QStringLiteral("occupation"), QStringLiteral("علم"), 0, 0}, sara);
    row("own text is not", {Own, IsNot, QStringLiteral("occupation"), QStringLiteral("معلم"), 0, 0}, reza);
    row("own day", {Own, Until, QStringLiteral("anniversary"), {}, QDate(2020, 1, 10).toJulianDay(), 0}, sara);
    row("own day missing", {Own, Missing, QStringLiteral("anniversary"), {}, 0, 0}, reza);
    row("no tier", {Tier, Is, {}, {}, 0, 0}, QString(sara + u' ' + reza));
    row("no photo", {Photo, Missing, {}, {}, 0, 0}, QString(sara + u' ' + reza));
}

void MemberClausesTest::sentencesMeanTheirMembers()
{
    QFETCH(QString, json);
    const auto filter = domain::memberFilterFromJsonText(json);
    QVERIFY(filter.has_value());
    QTEST(names(filter->clauses), "names");
}

/// Sara: gold, 250 points, joined 400 days ago, married in Mehr, got the campaign 20 days ago. Reza: joined 10 days
/// ago, bought for 500 five days ago and gave back 200, lives in a household; his message failed. Sara's paid membership
/// has nine days to go, Reza gave his up; she brought him. 4,000 of credit are hers, a gift card of 9,000 was given to him.
void MemberClausesTest::fillMore()
{
    const qint64 today = QDate(2026, 8, 22).toJulianDay();
    const qint64 sent = QDateTime(QDate(2026, 8, 2), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    const QStringList statements{
        QStringLiteral("INSERT INTO account (member_id, balance) SELECT id, 250 FROM member WHERE code = '1'"),
        QStringLiteral("INSERT INTO ledger_entry (id, account_id, seq, kind, points, occurred_at, local_day) "
                       "SELECT 1, id, 1, 'adjust', 250, 0, %1 FROM account").arg(today),
        QStringLiteral("INSERT INTO lot (entry_id, account_id, credit, activates_day, expires_day, remaining) "
                       "SELECT 1, id, 250, %1, %2, 250 FROM account").arg(today).arg(today + 6),
        QStringLiteral("UPDATE member SET tier_id = 'gold', consent = 'granted', joined_day = %1, wedding = %2, "
                       "province = 'تهران', district = 'ونک', note = 'حساسیت به بادام', mobile = '+989121234567' "
                       "WHERE code = '1'").arg(today - 400).arg(QDate(2015, 9, 25).toJulianDay()),
        QStringLiteral("UPDATE member SET joined_day = %1 WHERE code = '2'").arg(today - 10),
        QStringLiteral("UPDATE product SET brand = 'میهن' WHERE id = 1"),
        QStringLiteral("INSERT INTO purchase (id, ref, source, member_id, occurred_at, local_day, gross, refunded) "
                       "SELECT 2, '2', 'counter', id, 0, %1, 500, 200 FROM member WHERE code = '2'").arg(today - 5),
        QStringLiteral("INSERT INTO purchase_note (purchase_id, fields) "
                       "VALUES (2, '[{\"label\":\"میز\",\"value\":\"۵ تراس\"}]')"),
        QStringLiteral("INSERT INTO household (id, name, created_at) VALUES (1, 'رضا', 0)"),
        QStringLiteral("INSERT INTO household_member (member_id, household_id) SELECT id, 1 FROM member WHERE code = '2'"),
        QStringLiteral("INSERT INTO plan (id, name, price, months, reminder_days, refund_rule, refund_days, created_at) "
                       "VALUES (1, 'VIP', 900, 12, 14, 'none', 0, 0)"),
        QStringLiteral("INSERT INTO membership (plan_id, member_id, paid, sold_at, sold_day, first_day, last_day) "
                       "SELECT 1, id, 900, 0, %1, %1, %2 FROM member WHERE code = '1'").arg(today - 356).arg(today + 9),
        QStringLiteral("INSERT INTO membership (plan_id, member_id, paid, sold_at, sold_day, first_day, last_day, ended_day) "
                       "SELECT 1, id, 900, 0, %1, %1, %2, %1 FROM member WHERE code = '2'").arg(today - 5).arg(today + 3),
        QStringLiteral("INSERT INTO stored_account (kind, member_id, balance, created_at) "
                       "SELECT 'credit', id, 4000, 0 FROM member WHERE code = '1'"),
        QStringLiteral("INSERT INTO stored_account (kind, code, member_id, balance, created_at) "
                       "SELECT 'gift', 'G1', id, 9000, 0 FROM member WHERE code = '2'"),
        QStringLiteral("INSERT INTO referral (referee_id, referrer_id, at) "
                       "SELECT r.id, s.id, 0 FROM member r, member s WHERE r.code = '2' AND s.code = '1'"),
        QStringLiteral("INSERT INTO campaign (id, name, body, audience, state, created_at) VALUES (1, 'نوروز', 'x', '{}', 'done', 0)"),
        QStringLiteral("INSERT INTO message (campaign_id, member_id, mobile, body, encoding, parts, state, created_at, updated_at) "
                       "SELECT 1, id, '+98912123456' || code, 'x', 'ucs2', 1, CASE code WHEN '1' THEN 'delivered' ELSE 'failed' END, "
                       "%1, %1 FROM member").arg(sent)};
    const auto done = m_shop->database().write([&](storage::Connection &c) -> domain::Result<void> {
        for (const QString &sql : statements)
            c.run(sql);
        return {};
    });
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
}

void MemberClausesTest::everySubjectMeansWhomItSays()
{
    using enum ClauseSubject;
    using enum ClauseTest;
    fillMore();
    const QString sara = QStringLiteral("سارا");
    const QString reza = QStringLiteral("رضا");
    const QString both = QStringLiteral("سارا رضا");
    const QString nobody;
    const auto text = [](ClauseSubject subject, ClauseTest test, const char *word, int days = 0) {
        return FilterClause{subject, test, {}, QString::fromUtf8(word), 0, days};
    };
    const auto own = [](ClauseTest test, const char *key, const char *word) {
        return FilterClause{Own, test, QString::fromLatin1(key), QString::fromUtf8(word), 0, 0};
    };
    const auto said = [](ClauseTest test, const char *word, int days = 0) {
        return FilterClause{PurchaseField, test, QStringLiteral("میز"), QString::fromUtf8(word), 0, days};
    };
    const auto count = [](ClauseSubject subject, ClauseTest test, qint64 number, int days = 0) {
        return FilterClause{subject, test, {}, {}, number, days};
    };
    const qint64 today = QDate(2026, 8, 22).toJulianDay();
    const std::pair<FilterClause, QString> expected[] = {
        {count(Balance, AtLeast, 250), sara}, {count(Balance, AtLeast, 251), nobody}, {count(Balance, AtMost, 249), reza},
        {count(Credit, AtLeast, 4'000), sara}, {count(Credit, AtLeast, 4'001), nobody}, {count(Credit, AtMost, 3'999), reza},
        {count(Credit, AtMost, 4'000), both}, {text(Tier, Is, "gold"), sara}, {text(Tier, IsNot, "gold"), reza}, {text(Tier, Is, ""), reza},
        {count(LastVisit, From, today - 70), sara}, {count(LastVisit, Until, today - 71), nobody}, {text(LastVisit, Present, ""), sara},
        {count(Joined, DaysAgoAtLeast, 400), sara}, {count(Joined, DaysAgoAtLeast, 401), nobody},
        {count(Joined, DaysAgoAtMost, 10), reza}, {count(Joined, From, today - 10), reza}, {count(Joined, Until, today - 400), sara},
        {count(Visits, AtLeast, 1), both}, {count(Visits, AtLeast, 1, 30), reza}, {count(Visits, AtMost, 0, 30), sara},
        {count(Spend, AtLeast, 300, 30), reza}, {count(Spend, AtLeast, 301, 30), nobody}, {count(Spend, AtMost, 899), reza},
        {text(Product, Is, "S1"), sara}, {text(Product, Is, "شیر", 30), nobody}, {text(Category, IsNot, "لبنیات"), reza},
        {text(Brand, Is, "میهن"), sara}, {text(Brand, IsNot, "میهن"), reza},
        {text(Campaign, Is, ""), sara}, {text(Campaign, Is, "نوروز"), sara}, {text(Campaign, IsNot, "نوروز"), reza},
        {text(Campaign, Is, "نوروز", 30), sara}, {text(Campaign, Is, "نوروز", 10), nobody},
        {text(Tag, Present, ""), sara}, {text(Tag, IsNot, "همسایه"), reza},
        {count(WeddingMonth, Is, 7), sara}, {count(WeddingMonth, IsNot, 7), reza}, {count(BirthdayMonth, IsNot, 5), reza},
        {text(Gender, Is, "female"), sara}, {text(Consent, Is, "granted"), sara}, {text(Consent, IsNot, "granted"), reza},
        {text(Name, Contains, "سَار"), sara}, {text(Name, Contains, "رضا"), reza}, {text(Name, Missing, ""), nobody},
        {text(Mobile, Present, ""), sara}, {text(Mobile, Missing, ""), reza},
        {text(Code, Contains, "۱"), sara}, {text(Code, Missing, ""), nobody},
        {text(Province, Is, "تهران"), sara}, {text(Province, Missing, ""), reza}, {text(City, Contains, "هران"), sara},
        {text(District, Contains, "وَنَك"), sara}, {text(District, IsNot, "ونك"), reza},
        {text(Note, Contains, "بادام"), sara}, {text(Note, Missing, ""), reza},
        {count(PointsEnd, DaysAheadAtMost, 7), sara}, {count(PointsEnd, DaysAheadAtMost, 6), nobody},
        {text(Membership, Present, ""), sara}, {text(Membership, Missing, ""), reza},
        {count(Membership, DaysAheadAtMost, 10), sara}, {count(Membership, DaysAheadAtMost, 9), nobody},
        {text(Referrer, Present, ""), reza}, {text(Referrer, Missing, ""), sara},
        {count(Brought, AtLeast, 1), sara}, {count(Brought, AtMost, 0), reza}, {count(Brought, AtLeast, 2), nobody},
        // of 10 Mordad 1369 and 5 Farvardin 1364, on 31 Mordad 1405
        {count(Age, AtMost, 36), sara}, {count(Age, AtMost, 35), nobody}, {count(Age, AtLeast, 37), reza},
        {count(Age, AtLeast, 41), reza}, {count(Age, AtLeast, 42), nobody}, {count(Age, AtLeast, 36), both},
        // 5 Farvardin is the 216th day from 31 Mordad on; 10 Mordad was three weeks ago
        {count(Birthday, DaysAheadAtMost, 216), reza}, {count(Birthday, DaysAheadAtMost, 215), nobody},
        {count(Birthday, DaysAheadAtMost, 366), both},
        // 3 Mehr is the 35th day from 31 Mordad on
        {count(Wedding, DaysAheadAtMost, 35), sara}, {count(Wedding, DaysAheadAtMost, 34), nobody},
        {text(Wedding, Present, ""), sara}, {text(Wedding, Missing, ""), reza},
        // of 27 Tir 1404 and 21 Mordad 1405: next on 27 Tir and 21 Mordad 1406
        {count(JoiningDay, DaysAheadAtMost, 331), sara}, {count(JoiningDay, DaysAheadAtMost, 330), nobody},
        {count(JoiningDay, DaysAheadAtMost, 355), sara}, {count(JoiningDay, DaysAheadAtMost, 356), both},
        {text(Birthday, Present, ""), both}, {text(Birthday, Missing, ""), nobody},
        {text(Household, Present, ""), reza}, {text(Household, Missing, ""), sara}, {text(Photo, Present, ""), nobody},
        {own(Is, "occupation", "نجار"), reza}, {own(Contains, "occupation", "معلّم"), sara}, {own(Present, "anniversary", ""), sara},
        {said(Is, "5 تراس"), reza}, {said(Is, "5"), nobody}, {said(Contains, "تِراس"), reza}, {said(IsNot, "5 تراس"), sara},
        {said(Present, "", 5 + 1), reza}, {said(Present, "", 5), nobody}, {said(Missing, ""), sara},
    };
    QSet<int> seen;
    for (const auto &[clause, whom] : expected) {
        seen.insert(static_cast<int>(clause.subject));
        QVERIFY2(names({clause}) == whom, qPrintable(QString(domain::clauseSubjectKey(clause.subject) + u' '
                                                             + domain::clauseTestKey(clause.test) + u' ' + clause.text
                                                             + u' ' + QString::number(clause.number))));
    }
    QCOMPARE(seen.size(), static_cast<qsizetype>(domain::allClauseSubjects().size())); // none is left out
}

void MemberClausesTest::whoseBirthdayIsUnknownIsOfNoAge()
{
    (void)test::addMember(m_shop->database(), m_shop->clock, QStringLiteral("نادر"), QString(), QStringLiteral("3"));
    QCOMPARE(names({{ClauseSubject::Age, ClauseTest::AtMost, {}, {}, 200, 0}}), QStringLiteral("سارا رضا"));
    QCOMPARE(names({{ClauseSubject::Age, ClauseTest::AtLeast, {}, {}, 0, 0}}), QStringLiteral("سارا رضا"));
}

void MemberClausesTest::allSentencesMustHold()
{
    QCOMPARE(names({{ClauseSubject::Tag, ClauseTest::Is, {}, QStringLiteral("همسایه"), 0, 0},
                    {ClauseSubject::BirthdayMonth, ClauseTest::Is, {}, {}, 1, 0}}), QString());
}

void MemberClausesTest::noSentenceLeavesWhatWasThere()
{
    const domain::ShopCalendar calendar;
    const auto left = m_shop->database().read([&](storage::Connection &c) -> domain::Result<bool> {
        return storage::MemberClauses(c, calendar, QDate(2026, 8, 22)).members({}).has_value();
    });
    QVERIFY(!*left);
}

void MemberClausesTest::whoIsErasedOrMergedIsNotMeant()
{
    const auto hidden = m_shop->database().write([](storage::Connection &c) -> domain::Result<void> {
        c.run(QStringLiteral("UPDATE member SET erased_at = 1 WHERE code = '1'"));
        c.run(QStringLiteral("UPDATE member SET merged_into = (SELECT id FROM member WHERE code = '1') WHERE code = '2'"));
        return {};
    });
    QVERIFY(hidden.has_value());
    const ClauseSubject subjects[] = {ClauseSubject::Visits, ClauseSubject::Spend, ClauseSubject::Balance, ClauseSubject::Credit};
    for (const ClauseSubject subject : subjects) {
        FilterClause clause{subject, ClauseTest::AtLeast, {}, {}};
        QCOMPARE(names({clause}), QString());
    }
    FilterClause goods{ClauseSubject::Category, ClauseTest::Is, {}, {}};
    goods.text = QStringLiteral("لبنیات");
    QCOMPARE(names({goods}), QString());
    FilterClause nameless{ClauseSubject::City, ClauseTest::Missing, {}, {}};
    QCOMPARE(names({nameless}), QString());
    FilterClause joined{ClauseSubject::JoiningDay, ClauseTest::DaysAheadAtMost, {}, {}};
    joined.number = 366;
    QCOMPARE(names({joined}), QString());
    FilterClause born{ClauseSubject::Birthday, ClauseTest::Present, {}, {}};
    QCOMPARE(names({born}), QString());
}

void MemberClausesTest::aRenewedMembershipDoesNotEnd()
{
    fillMore();
    const qint64 today = QDate(2026, 8, 22).toJulianDay();
    const FilterClause ends{ClauseSubject::Membership, ClauseTest::DaysAheadAtMost, {}, {}, 30, 0};
    QCOMPARE(names({ends}), QStringLiteral("سارا"));
    const auto renewed = m_shop->database().write([&](storage::Connection &c) -> domain::Result<void> {
        c.run(QStringLiteral("INSERT INTO membership (plan_id, member_id, paid, sold_at, sold_day, first_day, last_day) "
                             "SELECT 1, id, 900, 0, %1, %2, %3 FROM member WHERE code = '1'")
                  .arg(today).arg(today + 10).arg(today + 375));
        return {};
    });
    QVERIFY(renewed.has_value());
    QCOMPARE(names({ends}), QString());
    const FilterClause has{ClauseSubject::Membership, ClauseTest::Present, {}, {}, 0, 0};
    QCOMPARE(names({has}), QStringLiteral("سارا"));
}

/// A category or code typed at the counter without a product of the shop.
void MemberClausesTest::goodsThatWereTypedCountToo()
{
    const QDate today(2026, 8, 22);
    const auto sold = m_shop->database().write([&](storage::Connection &c) -> domain::Result<void> {
        c.run(QStringLiteral("INSERT INTO purchase (id, ref, source, member_id, occurred_at, local_day, gross) "
                             "VALUES (50, '50', 'counter', (SELECT id FROM member WHERE code = '2'), 0, %1, 300)")
                  .arg(today.addDays(-40).toJulianDay()));
        c.run(QStringLiteral("INSERT INTO purchase_line (purchase_id, line_no, quantity, price, net, code, category) "
                             "VALUES (50, 1, 1000, 300, 300, 'T9', 'لبنیات')"));
        return {};
    });
    QVERIFY(sold.has_value());
    FilterClause group{ClauseSubject::Category, ClauseTest::Is, {}, QStringLiteral("لبنیات"), 0, 0};
    QCOMPARE(names({group}), QStringLiteral("سارا رضا"));
    group.days = 60; // the other bought 70 days ago
    QCOMPARE(names({group}), QStringLiteral("رضا"));
    group.days = 30;
    QCOMPARE(names({group}), QString());
    FilterClause code{ClauseSubject::Product, ClauseTest::Is, {}, QStringLiteral("T9"), 0, 0};
    QCOMPARE(names({code}), QStringLiteral("رضا"));
    code.test = ClauseTest::IsNot;
    QCOMPARE(names({code}), QStringLiteral("سارا"));
    const FilterClause brand{ClauseSubject::Brand, ClauseTest::Is, {}, QStringLiteral("لبنیات"), 0, 0};
    QCOMPARE(names({brand}), QString());
    QVERIFY(m_shop->database().write([](storage::Connection &c) -> domain::Result<void> {
        c.run(QStringLiteral("UPDATE purchase SET void_at = 1 WHERE id = 50"));
        return {};
    }));
    group.days = 0;
    QCOMPARE(names({group}), QStringLiteral("سارا"));
}

BASHGAH_TEST(tst_memberclauses, MemberClausesTest)

} // namespace tst_memberclauses

#include "tst_memberclauses.moc"
