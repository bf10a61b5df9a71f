// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/memberaudience.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QTest>

namespace tst_memberaudience {

using namespace bashgah;
using domain::AudienceMember;
using domain::MemberFilter;
using domain::MemberId;
using storage::Connection;

/// Which members a filter means.
class MemberAudienceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void emptyFilterMeansAll();
    void filtersNarrow();
    void segmentNeedsItsMembers();
    void pointsAreThoseUsableToday();
    void seesSuppressedNumbers();

private:
    QList<qint64> ids(const MemberFilter &filter,
                      const std::optional<std::vector<MemberId>> &segment = {});
    std::vector<AudienceMember> rows(const MemberFilter &filter,
                                     const std::optional<std::vector<MemberId>> &segment = {});

    std::unique_ptr<test::TestShop> m_shop;
    const QDate m_today = QDate(2026, 8, 22);
};

namespace {

/// Three members: Sara (gold, tag, visited lately, points), Ali (old visit), Reza (no mobile).
void fill(Connection &c, QDate today)
{
    const auto day = [&](int back) { return QString::number(today.addDays(back).toJulianDay()); };
    c.run(
        QStringLiteral(
            "INSERT INTO member (id, mobile, name, search_key, joined_day, consent, tier_id, "
            "last_visit_day, created_at) "
            "VALUES (1, '+989121234567', 'سارا احمدی', 'سارا احمدی', 0, 'granted', 'gold', %1, 0),"
            "(2, '+989351112233', 'علی رضایی', 'علی رضایی', 0, 'refused', NULL, %2, 0)")
            .arg(day(-3), day(-200)));
    c.run(QStringLiteral("INSERT INTO member (id, code, name, search_key, joined_day, created_at) "
                         "VALUES (3, 'C9', 'رضا', 'رضا c9', 0, 0)"));
    c.run(QStringLiteral(
        "INSERT INTO member_token (token, member_id) VALUES ('سارا', 1), ('احمدی', 1), "
        "('09121234567', 1), ('4567', 1), ('علی', 2), ('رضایی', 2), ('رضا', 3), ('c9', 3)"));
    c.run(QStringLiteral("INSERT INTO member_tag (member_id, tag) VALUES (1, 'همسایه')"));
    c.run(QStringLiteral("INSERT INTO account (id, member_id, balance) VALUES (1, 1, 600)"));
    c.run(QStringLiteral(
        "INSERT INTO ledger_entry (id, account_id, seq, kind, points, occurred_at, local_day) "
        "VALUES (1, 1, 1, 'earn', 100, 0, 0), (2, 1, 2, 'bonus', 200, 0, 0), (3, 1, 3, 'bonus', "
        "300, 0, 0)"));
    c.run(
        QStringLiteral(
            "INSERT INTO lot (entry_id, account_id, credit, activates_day, expires_day, remaining) "
            "VALUES (1, 1, 100, 0, %1, 100), (2, 1, 200, 0, NULL, 200), (3, 1, 300, %2, NULL, 300)")
            .arg(day(10), day(5)));
}

} // namespace

void MemberAudienceTest::init()
{
    m_shop = std::make_unique<test::TestShop>(test::TestShop::Where::Memory);
    fill(m_shop->database().connection(), m_today);
}

std::vector<AudienceMember>
MemberAudienceTest::rows(const MemberFilter &filter,
                         const std::optional<std::vector<MemberId>> &segment)
{
    return storage::MemberAudience(m_shop->database().connection())
        .rows(filter, m_today, 30, segment);
}

QList<qint64> MemberAudienceTest::ids(const MemberFilter &filter,
                                      const std::optional<std::vector<MemberId>> &segment)
{
    QList<qint64> found;
    for (const AudienceMember &row : rows(filter, segment))
        found.append(row.member.value());
    return found;
}

void MemberAudienceTest::emptyFilterMeansAll()
{
    QCOMPARE(ids({}), (QList<qint64>{1, 2, 3}));
}

void MemberAudienceTest::filtersNarrow()
{
    MemberFilter byText;
    byText.text = QStringLiteral("رضا");
    QCOMPARE(ids(byText), (QList<qint64>{2, 3}));
    byText.text = QStringLiteral("احمدي ۴۵۶۷");
    QCOMPARE(ids(byText), (QList<qint64>{1}));
    MemberFilter byTier;
    byTier.tierId = QStringLiteral("gold");
    QCOMPARE(ids(byTier), (QList<qint64>{1}));
    MemberFilter lost;
    lost.lastVisitTo = m_today.addDays(-90);
    QCOMPARE(ids(lost), (QList<qint64>{2}));
    MemberFilter recent;
    recent.lastVisitFrom = m_today.addDays(-3);
    QCOMPARE(ids(recent), (QList<qint64>{1}));
    MemberFilter rich;
    rich.minBalance = domain::Points(600);
    QCOMPARE(ids(rich), (QList<qint64>{1}));
    MemberFilter tagged;
    tagged.tag = QStringLiteral("همسایه");
    QCOMPARE(ids(tagged), (QList<qint64>{1}));
}

void MemberAudienceTest::segmentNeedsItsMembers()
{
    MemberFilter filter;
    filter.segment = QStringLiteral("at_risk");
    QCOMPARE(ids(filter), QList<qint64>());
    QCOMPARE(ids(filter, std::vector{MemberId(3), MemberId(2)}), (QList<qint64>{2, 3}));
}

void MemberAudienceTest::pointsAreThoseUsableToday()
{
    const AudienceMember sara = rows({}).front();
    QCOMPARE(sara.spendable, domain::Points(300)); // 300 more are pending
    QCOMPARE(sara.expiring, domain::Points(100));
    QCOMPARE(sara.expiresOn, std::optional(m_today.addDays(10)));
    QCOMPARE(sara.consent, domain::ConsentState::Granted);
}

void MemberAudienceTest::seesSuppressedNumbers()
{
    m_shop->database().connection().run(QStringLiteral(
        "INSERT INTO suppression (mobile, reason, at) VALUES ('+989121234567', 'reply', 0)"));
    QVERIFY(rows({}).front().isSuppressed);
}

BASHGAH_TEST(tst_memberaudience, MemberAudienceTest)

} // namespace tst_memberaudience

#include "tst_memberaudience.moc"
