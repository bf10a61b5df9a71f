// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/memberclauses.h"
#include "domain/member/memberrules.h"
#include "storage/db/database.h"
#include "storage/repositories/memberrepository.h"
#include "support/crowd.h"
#include "support/testregistry.h"

#include <QTest>

#include <memory>

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
    void allSentencesMustHold();
    void noSentenceLeavesWhatWasThere();
    void whoIsErasedOrMergedIsNotMeant();

private:
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
    const ClauseSubject subjects[] = {ClauseSubject::Visits, ClauseSubject::Spend, ClauseSubject::Balance};
    for (const ClauseSubject subject : subjects) {
        FilterClause clause{subject, ClauseTest::AtLeast, {}, {}};
        QCOMPARE(names({clause}), QString());
    }
    FilterClause goods{ClauseSubject::Category, ClauseTest::Is, {}, {}};
    goods.text = QStringLiteral("لبنیات");
    QCOMPARE(names({goods}), QString());
    FilterClause nameless{ClauseSubject::City, ClauseTest::Missing, {}, {}};
    QCOMPARE(names({nameless}), QString());
    FilterClause born{ClauseSubject::Birthday, ClauseTest::Present, {}, {}};
    QCOMPARE(names({born}), QString());
}

BASHGAH_TEST(tst_memberclauses, MemberClausesTest)
#include "tst_memberclauses.moc"
